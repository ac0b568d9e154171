package org.waymark.site.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContentLayerTests {

	private static final Set<String> NAMES = Set.of("guidance/", "list.yaml");

	@TempDir
	private Path folder;

	private final AtomicReference<ContentLayer> layer = new AtomicReference<>(ContentLayer.NONE);

	@Test
	void whatWasPublishedStandsAboveTheFolder() throws IOException {
		write("guidance/one.md", "of the folder");
		ContentFiles files = files();
		this.layer.set(new ContentLayer(Map.of("guidance/one.md", "of editors", "guidance/two.md", "new"), Map.of()));
		assertThat(files.read("guidance/one.md")).isEqualTo("of editors");
		assertThat(files.read("guidance/two.md")).isEqualTo("new");
		assertThat(files.names("guidance/", ".md")).contains("guidance/one.md", "guidance/two.md");
		assertThat(files.below(ContentLayer.NONE).read("guidance/one.md")).isEqualTo("of the folder");
		assertThat(files.below(ContentLayer.NONE).has("guidance/two.md")).isFalse();
	}

	@Test
	void rowsTakeThePlaceOfThoseOfTheirKeyAndNewOnesFollow() {
		ContentFiles files = files();
		this.layer.set(new ContentLayer(Map.of(),
				Map.of("list.yaml", Map.of("b", "{ key: b, says: new }", "d", "{ key: d, says: added }"))));
		List<Row> rows = List.of(new Row("a", "old"), new Row("b", "old"), new Row("c", "old"));
		assertThat(files.edited(rows, "list.yaml", Row.class, Row::key)).extracting(Row::toString)
			.containsExactly("a old", "b new", "c old", "d added");
		this.layer.set(new ContentLayer(Map.of(), Map.of("list.yaml", Map.of("b", "{ key: b, sais: slip }"))));
		assertThat(files.edited(rows, "list.yaml", Row.class, Row::key)).extracting(Row::toString)
			.containsExactly("a old", "b old", "c old");
		assertThat(files.leftOut()).singleElement().asString().contains("list.yaml");
	}

	@Test
	void contentChangesWithTheLayerThatTouchesItAndWithNoOther() throws IOException {
		write("guidance/one.md", "of the folder");
		CurrentContent<String> current = new CurrentContent<>(files(), NAMES, read -> read.read("guidance/one.md"));
		String before = current.get();
		this.layer.set(new ContentLayer(Map.of("pages/other.md", "other"), Map.of()));
		current.refresh();
		assertThat(current.get()).isSameAs(before);
		this.layer.set(new ContentLayer(Map.of("guidance/one.md", "of editors"), Map.of()));
		current.refresh();
		assertThat(current.get()).isEqualTo("of editors");
		this.layer.set(ContentLayer.NONE);
		current.refresh();
		assertThat(current.get()).isEqualTo("of the folder");
	}

	@Test
	void aLayerThatCannotBeReadKeepsNoProcessFromStarting() throws IOException {
		write("guidance/one.md", "7");
		this.layer.set(new ContentLayer(Map.of("guidance/one.md", "no number"), Map.of()));
		CurrentContent<Integer> current = new CurrentContent<>(files(), NAMES,
				read -> Integer.valueOf(read.read("guidance/one.md")));
		assertThat(current.get()).isEqualTo(7);
		write("guidance/one.md", "none either");
		assertThatThrownBy(
				() -> new CurrentContent<>(files(), NAMES, read -> Integer.valueOf(read.read("guidance/one.md"))))
			.isInstanceOf(NumberFormatException.class);
	}

	@Test
	void anEditionSaysWhatTheLayerSays() {
		ContentLayer made = new ContentLayer(Map.of("b", "2", "a", "ليلى"), Map.of("l", Map.of("y", "2", "x", "1")));
		assertThat(ContentLayer.read(made.edition())).isEqualTo(made);
		assertThat(new String(made.edition(), StandardCharsets.UTF_8)).contains("\"shape\":1");
		byte[] later = "{\"shape\":2,\"files\":{},\"rows\":{}}".getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> ContentLayer.read(later)).hasMessageContaining("shape 2");
	}

	private ContentFiles files() {
		return new ContentFiles(this.folder, KeptContent.none(), this.layer::get);
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** A row of a list. */
	record Row(String key, String says) {

		@Override
		public String toString() {
			return this.key + " " + this.says;
		}

	}

}
