package org.waymark.site.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CurrentContentTests {

	private static final Set<String> NAMES = Set.of("one.yaml", "pages/two.md");

	private final AtomicInteger readings = new AtomicInteger();

	@TempDir
	Path folder;

	@Test
	void fileThatWasChangedAddedOrRemovedIsReadAgain() throws IOException {
		write("one.yaml", "first");
		write("pages/two.md", "page");
		CurrentContent<String> current = current("one.yaml");
		assertThat(current.get()).isEqualTo("first");
		write("one.yaml", "the second");
		assertThat(refreshed(current)).isEqualTo("the second");
		write("pages/two.md", "another page");
		refreshed(current);
		Files.delete(this.folder.resolve("pages/two.md"));
		refreshed(current);
		assertThat(this.readings).hasValue(4);
	}

	@Test
	void nothingIsReadAgainWhereNoneOfItsFilesChanged() throws IOException {
		write("one.yaml", "first");
		CurrentContent<String> current = current("one.yaml");
		write("another.yaml", "of no concern here");
		refreshed(current);
		assertThat(this.readings).hasValue(1);
	}

	@Test
	void changeThatCannotBeReadLeavesWhatWasReadBefore() throws IOException {
		write("one.yaml", "first");
		CurrentContent<String> current = current("one.yaml");
		Files.delete(this.folder.resolve("one.yaml"));
		assertThat(refreshed(current)).isEqualTo("first");
		assertThat(refreshed(current)).isEqualTo("first");
		assertThat(this.readings).hasValue(2);
		write("one.yaml", "mended");
		assertThat(refreshed(current)).isEqualTo("mended");
	}

	@Test
	void fileThatIsNotLookedAtAgainCannotBeRead() throws IOException {
		write("another.yaml", "of no concern here");
		assertThatIllegalArgumentException().isThrownBy(() -> current("another.yaml"))
			.withMessageContaining("another.yaml");
	}

	@Test
	void fileThatCannotBeUnderstoodIsNamed() throws IOException {
		write("one.yaml", "{ broken");
		ContentFiles files = new ContentFiles(this.folder);
		assertThatThrownBy(() -> files.read("one.yaml", String[].class)).hasMessageContaining("one.yaml");
	}

	@Test
	void keyThatStandsTwiceIsRefused() throws IOException {
		write("one.yaml", "night: 01253 000001\nnight: 01253 000002\n");
		ContentFiles files = new ContentFiles(this.folder);
		assertThatThrownBy(() -> files.read("one.yaml", Map.class)).hasMessageContaining("one.yaml");
	}

	private CurrentContent<String> current(String name) {
		return new CurrentContent<>(new ContentFiles(this.folder), NAMES, files -> {
			this.readings.incrementAndGet();
			return files.read(name);
		});
	}

	private static String refreshed(CurrentContent<String> current) {
		current.refresh();
		return current.get();
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
