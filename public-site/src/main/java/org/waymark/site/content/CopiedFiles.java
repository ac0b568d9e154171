package org.waymark.site.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were read before.
 *
 * @param texts by name
 */
record CopiedFiles(Map<String, String> texts) implements OwnFiles {

	CopiedFiles {
		texts = Map.copyOf(texts);
	}

	@Override
	public Optional<String> read(String name) {
		return Optional.ofNullable(this.texts.get(name));
	}

	@Override
	public List<String> names(String folder) {
		return this.texts.keySet().stream().filter(name -> name.startsWith(folder)).sorted().toList();
	}

	@Override
	public String toString() {
		return "CopiedFiles[hidden]";
	}

}
