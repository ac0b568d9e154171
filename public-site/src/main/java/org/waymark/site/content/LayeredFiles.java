package org.waymark.site.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A council's files with what editors published above them.
 *
 * @param below the files
 * @param layer what was published by now
 */
record LayeredFiles(OwnFiles below, Supplier<ContentLayer> layer) implements OwnFiles {

	@Override
	public Optional<String> read(String name) {
		return Optional.ofNullable(this.layer.get().files().get(name)).or(() -> this.below.read(name));
	}

	@Override
	public List<String> names(String folder) {
		return Stream.concat(this.below.names(folder).stream(), this.layer.get().names(folder))
			.distinct()
			.sorted()
			.toList();
	}

}
