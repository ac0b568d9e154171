package org.waymark.site.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was accepted last stays in force over a restart. */
class KeptContentTests {

	private static final Set<String> NAMES = Set.of("list.yaml", "pages/");

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		write("list.yaml", "[one]");
		write("pages/a.md", "page a");
	}

	@Test
	void badFileLeavesTheAcceptedCopyInForceOverARestart() throws IOException {
		accepted(kept(true));
		write("list.yaml", "[one, [broken");
		KeptContent again = kept(true);
		assertThat(strict(again).get()).isEqualTo("[one] page a");
		assertThat(again.refused()).singleElement().asString().contains("list.yaml", "stays in force");
		write("list.yaml", "[one, two]");
		assertThat(strict(kept(true)).get()).isEqualTo("[one, two] page a");
	}

	@Test
	void firstStartRefusesBadContentAndAcceptsNothing() throws IOException {
		write("list.yaml", "[broken");
		KeptContent kept = kept(true);
		assertThatThrownBy(() -> strict(kept)).hasMessageContaining("list.yaml");
		kept.accept();
		assertThatThrownBy(() -> strict(kept(true))).hasMessageContaining("list.yaml");
	}

	@Test
	void startThatDidNotReachItsEndAcceptsNothing() throws IOException {
		strict(kept(true));
		write("list.yaml", "[broken");
		assertThatThrownBy(() -> strict(kept(true))).hasMessageContaining("list.yaml");
	}

	@Test
	void changeThatBringsAFaultIsNotTakenInALiveServiceAndOneThatBringsNoneIs() throws IOException {
		write("list.yaml", "[fault-old]");
		CurrentContent<String> current = accepted(kept(true));
		write("list.yaml", "[fault-old, new]");
		assertThat(refreshed(current)).startsWith("[fault-old, new]");
		write("list.yaml", "[fault-old, fault-new]");
		assertThat(refreshed(current)).startsWith("[fault-old, new]");
		KeptContent again = kept(true);
		assertThat(strict(again).get()).startsWith("[fault-old, new]");
		assertThat(again.refused()).singleElement().asString().contains("fault-new").doesNotContain("fault-old");
		assertThat(strict(kept(false)).get()).as("in a trial").startsWith("[fault-old, fault-new]");
	}

	@Test
	void folderThatIsGoneIsNotTakenForAnEmptyOne() throws IOException {
		accepted(kept(false));
		Files.move(this.folder.resolve("own"), this.folder.resolve("moved"));
		KeptContent again = kept(false);
		assertThat(strict(again).get()).isEqualTo("[one] page a");
		assertThat(again.refused()).hasSize(1);
	}

	/** Numbers that were corrected stay corrected, whatever becomes of the folder. */
	@Test
	void whatEditorsPublishedStaysAndGoesOnAboveABadFolder() throws IOException {
		accepted(kept(true));
		write("list.yaml", "[one, [broken");
		AtomicReference<ContentLayer> layer = new AtomicReference<>(edited("by editors"));
		CurrentContent<String> again = strict(files(kept(true), layer));
		assertThat(again.get()).isEqualTo("[one] by editors");
		layer.set(edited("by editors, later"));
		assertThat(refreshed(again)).isEqualTo("[one] by editors, later");
	}

	@Test
	void aDateOfTheirsThatPassedIsNoNewFaultAtAStart() {
		accepted(kept(true));
		AtomicReference<ContentLayer> layer = new AtomicReference<>(edited("fault-lapsed"));
		assertThat(strict(files(kept(true), layer)).get()).isEqualTo("[one] fault-lapsed");
	}

	private ContentFiles files(KeptContent kept, AtomicReference<ContentLayer> layer) {
		return new ContentFiles(this.folder.resolve("own"), kept, layer::get);
	}

	private static ContentLayer edited(String page) {
		return new ContentLayer(Map.of("pages/a.md", page), Map.of());
	}

	@Test
	void settingThatIsGoneIsNotTakenForNoContentInALiveService() {
		accepted(kept(true));
		assertThat(strict(new ContentFiles(null, kept(true))).get()).isEqualTo("[one] page a");
	}

	@ParameterizedTest
	@ValueSource(strings = { ".accepted", "" })
	void copyThatIsNotWholeCountsAsNone(String ending) throws IOException {
		accepted(kept(true));
		try (Stream<Path> files = Files.list(this.folder.resolve("state"))) {
			for (Path file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
				Files.write(file, broken(file));
			}
		}
		write("list.yaml", "[broken");
		assertThatThrownBy(() -> strict(kept(true))).hasMessageContaining("list.yaml");
		write("list.yaml", "[one]");
		accepted(kept(true));
		write("list.yaml", "[broken");
		assertThat(strict(kept(true)).get()).isEqualTo("[one] page a");
	}

	/** With a byte that is in no text. */
	private static byte[] broken(Path file) throws IOException {
		byte[] whole = Files.readAllBytes(file);
		byte[] broken = Arrays.copyOf(whole, whole.length + 1);
		broken[whole.length] = (byte) 0xFF;
		return broken;
	}

	@Test
	void onlyTheTextsOfTheLastCopyAreKept() throws IOException {
		CurrentContent<String> current = accepted(kept(true));
		for (String text : List.of("[one, two]", "[one, two, three]", "[four]")) {
			write("list.yaml", text);
			refreshed(current);
		}
		try (Stream<Path> files = Files.list(this.folder.resolve("state"))) {
			assertThat(files).hasSize(3);
		}
	}

	@Test
	void partThatIsLeftOutStaysAsItWasOverARestart() throws IOException {
		KeptContent first = kept(true);
		lenient(first);
		first.accept();
		write("pages/a.md", "bad");
		write("pages/b.md", "page b");
		KeptContent again = kept(true);
		assertThat(lenient(again).get()).isEqualTo("page a, page b");
		assertThat(again.leftOut()).containsExactly("pages/a.md: bad page");
		assertThat(again.refused()).isEmpty();
		again.accept();
		assertThat(lenient(kept(true)).get()).isEqualTo("page a, page b");
	}

	@Test
	void partThatWasNeverGoodIsLeftOut() throws IOException {
		write("pages/b.md", "bad");
		assertThat(lenient(kept(true)).get()).isEqualTo("page a");
	}

	/** Some files hold names and numbers of staff. */
	@Test
	void whatIsSaidOfABadFileHoldsNothingOfIt() throws IOException {
		accepted(kept(true));
		write("list.yaml", "- one\n- { name: Jo Bloggs, text: 07700 900101 }\n");
		KeptContent again = kept(true);
		strict(again);
		assertThat(again.refused()).singleElement()
			.asString()
			.contains("list.yaml", "line 2")
			.doesNotContain("Bloggs", "07700");
	}

	private CurrentContent<String> accepted(KeptContent kept) {
		CurrentContent<String> current = strict(kept);
		kept.accept();
		return current;
	}

	private CurrentContent<String> strict(KeptContent kept) {
		return strict(new ContentFiles(this.folder.resolve("own"), kept));
	}

	private static CurrentContent<String> strict(ContentFiles files) {
		return new CurrentContent<>(files, NAMES,
				own -> List.of(own.read("list.yaml", String[].class)) + " " + own.read("pages/a.md"), text -> Set
					.copyOf(Stream.of(text.split("[^a-z-]+")).filter(word -> word.startsWith("fault")).toList()));
	}

	private CurrentContent<String> lenient(KeptContent kept) {
		return new CurrentContent<>(new ContentFiles(this.folder.resolve("own"), kept), Set.of("pages/"),
				files -> String.join(", ", pages(files)));
	}

	private static List<String> pages(ContentFiles files) {
		return files.names("pages/", ".md")
			.stream()
			.filter(name -> name.endsWith("/a.md") || name.endsWith("/b.md"))
			.flatMap(name -> files.leniently(name, KeptContentTests::page).stream())
			.toList();
	}

	private static String page(String text) {
		if (text.equals("bad")) {
			throw new IllegalArgumentException("bad page");
		}
		return text;
	}

	private static String refreshed(CurrentContent<String> current) {
		current.refresh();
		return current.get();
	}

	private KeptContent kept(boolean live) {
		return new KeptContent(this.folder.resolve("state"), live);
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve("own").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
