package org.waymark.site.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.guidance.LibraryEntry.Layout;

import static java.util.stream.Collectors.summarizingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** The library that ships is whole, and a broken file is named with all its faults. */
class CatalogueTests {

	private static final Pattern TELLING = Pattern.compile(
			"abus|exploit|sexual|groom|safeguard|victim|neglect|violen" + "|assault|traffick|harm",
			Pattern.CASE_INSENSITIVE);

	/** How much longer one of two texts may be that count the same. */
	private static final double EQUAL = 1.2;

	private static final Catalogue NOTHING = new Catalogue(List.of(), List.of(), List.of(), List.of(),
			new Catalogue.Language(Map.of(), List.of()), List.of(), Set.of(), List.of());

	private static final Catalogue SHIPPED = CatalogueReader.read(new ContentFiles(null));

	@TempDir
	Path folder;

	@Test
	void everyShelfHasPages() {
		assertThat(SHIPPED.audiences()).allSatisfy(mark -> assertThat(SHIPPED.entries()).as(mark.code())
			.anyMatch(entry -> entry.topics().audiences().contains(mark.code())));
		assertThat(SHIPPED.themes()).allSatisfy(mark -> assertThat(SHIPPED.entries()).as(mark.code())
			.anyMatch(entry -> entry.topics().themes().contains(mark.code())));
	}

	@Test
	void pagesForChildrenAndAboutHarmAtHomeHaveANeutralAddressToo() {
		assertThat(SHIPPED.entries()).filteredOn(CatalogueTests::delicate)
			.hasSizeGreaterThan(8)
			.allSatisfy(entry -> assertThat(entry.quiet()).as(entry.name()).isNotNull());
		assertThat(SHIPPED.quiet().values()).hasSizeGreaterThan(8).noneMatch(path -> TELLING.matcher(path).find());
		assertThat(SHIPPED.entries()).filteredOn(entry -> entry.quiet() != null)
			.noneMatch(entry -> TELLING.matcher(entry.quiet().title()).find());
	}

	@Test
	void pageOfWhatToDoNowIsNeverGone() {
		assertThat(SHIPPED.entry("leaving-safely")).hasValueSatisfying(page -> {
			LocalDate late = page.check().next().plusDays(1);
			assertThat(page.shown(late)).isTrue();
			assertThat(page.text(late)).isEqualTo(page.shortest()).contains("{{phone:emergency}}");
			assertThat(page.text(page.check().next())).isEqualTo(page.body());
		});
		assertThat(SHIPPED.entry("hotels"))
			.hasValueSatisfying(page -> assertThat(page.shown(page.check().next().plusDays(1))).isFalse());
	}

	@Test
	void aPageIsWrittenAsItIsRead() {
		assertThat(SHIPPED.entries()).hasSizeGreaterThan(30)
			.allSatisfy(
					entry -> assertThat(EditedLibrary.entry(entry.name(), EditedLibrary.text(entry))).isEqualTo(entry));
	}

	@Test
	void definitionsHaveTheSamePartsAtTheSameLengthAndABoyEach() {
		Map<String, String> parts = parts("what-words-mean", 3);
		assertThat(parts).hasSize(3);
		assertThat(parts.values()).allSatisfy(part -> assertThat(part).contains("is a boy of"))
			.extracting(part -> headings(part))
			.containsOnly(List.of("What it is", "An example", "Who can do it"));
		assertEqual(parts);
	}

	@Test
	void abuseInTheFamilyAndOutsideItHaveAsMuchRoomAsExploitation() {
		Map<String, String> staff = parts("signs-for-staff", 3);
		assertThat(staff.values()).extracting(part -> headings(part))
			.containsOnly(List.of("In the child", "In others", "What gets missed"));
		assertEqual(staff);
		assertThat(Stream.of("signs-sexual-abuse", "signs-exploitation").map(CatalogueTests::signs)).containsOnly(20L);
	}

	@Test
	void pageAboutWhatSomebodyWillBeBeginsWithMostPeopleAndHasNoPercentage() {
		assertThat(SHIPPED.entry("not-an-abuser")).hasValueSatisfying(page -> {
			assertThat(page.title()).isEqualTo("Being abused does not make you an abuser");
			assertThat(page.body().strip()).startsWith("Most people who were sexually abused never abuse anyone. "
					+ "If it happened to you, this says nothing about who you will be.");
			assertThat(page.body()).doesNotContain("%", "per cent", " in 100");
			assertThat(page.body().indexOf("Childline")).isLessThan(page.body().indexOf("What studies say"));
		});
		assertThat(SHIPPED.entry("evidence-for-members")).hasValueSatisfying(page -> {
			assertThat(page.body().strip()).startsWith("No study can say this of one child.");
			long studies = headings(page.body()).size();
			for (String part : List.of("**Design:**", "**Size:**", "**Says:**", "**Does not show:**")) {
				assertThat(page.body().split(Pattern.quote(part), -1)).hasSize((int) studies + 1);
			}
		});
	}

	@Test
	void everyFaultOfEveryFileIsNamedAtOnce() throws IOException {
		write("bad.md", "---\ntitle: A\naudience: [nobody]\nthemes: [now]\ncheck: { edition: 0, by: me }\n---\nText");
		write("worse.md", "# No head");
		write("odd.md", "---\ntitel: A\n---\nText");
		ContentFiles files = new ContentFiles(this.folder);
		Catalogue catalogue = CatalogueReader.read(files);
		assertThat(String.join("\n", files.leftOut())).contains("bad.md: description is missing",
				"the audience nobody is not in library.yaml", "check.edition counts from 1",
				"check.on and check.next are two days", "sources are missing", "worse.md: it begins with no head",
				"odd.md cannot be understood", "titel");
		assertThat(catalogue.entries()).hasSameSizeAs(SHIPPED.entries());
		assertThat(catalogue.leftOut()).containsExactlyInAnyOrder("/guidance/bad", "/guidance/worse", "/guidance/odd");
	}

	@Test
	void pageThatIsBrokenIsGoneUnlessItSaysWhatToDoNow() throws IOException {
		write("hotels.md", "# No head");
		write("leaving-safely.md", "# No head");
		Catalogue catalogue = CatalogueReader.read(new ContentFiles(this.folder));
		assertThat(catalogue.entry("hotels")).isEmpty();
		assertThat(catalogue.leftOut()).containsExactlyInAnyOrder("/guidance/hotels", "/read/r17");
		assertThat(catalogue.entry("leaving-safely")).isEqualTo(SHIPPED.entry("leaving-safely"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[a](PAGE)", "[a](PAGE#now)", "[a](PAGE \"Words\")", "[a][1]\n\n[1]: PAGE#now" })
	void neutralPageLeadsToNeutralPagesHoweverALinkIsWritten(String markdown) {
		LibraryEntry telling = SHIPPED.entries()
			.stream()
			.filter(entry -> entry.quiet() != null)
			.findFirst()
			.orElseThrow();
		Wayfinder wayfinder = new Wayfinder(SHIPPED, telling.check().on());
		assertThat(wayfinder.passable(markdown.replace("PAGE", telling.path()), true)).contains(telling.link())
			.doesNotContain("/guidance/");
	}

	@Test
	void neutralAddressThatIsTakenLeavesTheSecondPageOut() throws IOException {
		write("zzz.md", head("quiet: { code: r2, title: T }\n"));
		ContentFiles files = new ContentFiles(this.folder);
		assertThat(CatalogueReader.read(files).leftOut()).containsExactly("/guidance/zzz");
		assertThat(files.leftOut()).containsExactly("guidance/zzz.md: its quiet code /read/r2 is taken");
	}

	@ParameterizedTest
	@CsvSource({ "library.yaml,'[broken'", "library.yaml,'audiences: []'", "glossary.yaml,'[broken'",
			"glossary.yaml,'- { word: x }'", "glossary.yaml,'- '", "glossary.yaml,'a: b'", "services.yaml,'[broken'",
			"services.yaml,'- { need: x }'", "services.yaml,'- { need: x, colour: red }'" })
	void listThatIsBrokenLeavesThePagesUp(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), text);
		ContentFiles files = new ContentFiles(this.folder);
		Catalogue catalogue = CatalogueReader.read(files);
		assertThat(catalogue.entries()).hasSameSizeAs(SHIPPED.entries());
		assertThat(catalogue.audiences()).isNotEmpty();
		assertThat(files.leftOut()).singleElement().asString().contains(file);
	}

	@Test
	void entryThatIsBrokenIsLeftOutAlone() throws IOException {
		String shipped = new ContentFiles(null).read("services.yaml");
		Files.writeString(this.folder.resolve("services.yaml"), shipped + "\n- { need: Half of one, remote: false }\n");
		ContentFiles files = new ContentFiles(this.folder);
		assertThat(CatalogueReader.read(files).services()).isEqualTo(SHIPPED.services());
		assertThat(files.leftOut()).singleElement()
			.asString()
			.contains("services.yaml, entry " + (SHIPPED.services().size() + 1), "a service says need");
	}

	@Test
	void councilAddsAPageAndReplacesOne() throws IOException {
		write("ours.md", head(""));
		write("hotels.md", head(""));
		Catalogue catalogue = CatalogueReader.read(new ContentFiles(this.folder));
		assertThat(catalogue.entries()).hasSize(SHIPPED.entries().size() + 1);
		assertThat(catalogue.entry("hotels")).hasValueSatisfying(page -> {
			assertThat(page.title()).isEqualTo("Our page");
			assertThat(page.link()).as("doors lead there").isEqualTo("/read/r17");
			assertThat(page.layout()).isEqualTo(Layout.PLAIN);
		});
	}

	@Test
	void pageSaysWhenItWasReadWithPeopleToo() throws IOException {
		write("one.md", head("").replace("next: 2027-01-01", "next: 2027-01-01, read-with: [survivors]"));
		write("two.md", head("").replace("next: 2027-01-01", "next: 2027-01-01, read-with: ['parents, May 2026']"));
		ContentFiles files = new ContentFiles(this.folder);
		assertThat(CatalogueReader.read(files).leftOut()).containsExactly("/guidance/one");
		assertThat(files.leftOut()).singleElement().asString().contains("with whom and when");
	}

	@ParameterizedTest
	@CsvSource({ "31,''", "30,is due within 30 days", "15,is due within 30 days", "14,is due within 14 days",
			"4,is due within 14 days", "3,is due within 3 days", "0,is due within 3 days", "-1,is overdue since" })
	void checksAreRemindedOfThirtyFourteenAndThreeDaysAhead(int days, String said) {
		LocalDate due = LocalDate.of(2027, 3, 31);
		Contact contact = new Contact("Name", "1", null, null, "", due.minusYears(1), "us", due, false);
		CouncilProfile profile = new CouncilProfile("Council", false, "Hub", Map.of(), List.of(), "",
				Map.of("one", contact), List.of(), "", 0);
		List<String> lines = DueChecks.of(profile, NOTHING, due.minusDays(days));
		assertThat(lines).hasSize(said.isEmpty() ? 0 : 1).allMatch(line -> line.startsWith("contact one " + said));
	}

	@Test
	void pagesAreRemindedOfTooAndSafetyPagesThatNobodyReadAreNamed() {
		LocalDate due = SHIPPED.entry("hotels").orElseThrow().check().next();
		CouncilProfile nobody = new CouncilProfile("Council", false, "Hub", Map.of(), List.of(), "", Map.of(),
				List.of(), "", 0);
		assertThat(DueChecks.of(nobody, SHIPPED, due.minusDays(3)))
			.contains("page hotels is due within 3 days, on " + due);
		assertThat(DueChecks.unread(SHIPPED)).contains("leaving-safely", "for-children").doesNotContain("hotels");
	}

	private static String head(String more) {
		return "---\ntitle: Our page\ndescription: Ours.\naudience: [parent]\nthemes: [now]\n"
				+ "check: { edition: 1, by: us, on: 2026-01-01, next: 2027-01-01 }\nsources: [us]\n" + more
				+ "---\nText";
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(this.folder.resolve("guidance"));
		Files.writeString(this.folder.resolve("guidance").resolve(name), text);
	}

	private static boolean delicate(LibraryEntry entry) {
		return Stream.of("child", "teenager").anyMatch(entry.topics().audiences()::contains)
				|| entry.topics().themes().contains("home");
	}

	/** The first parts of a page by their heading. */
	private static Map<String, String> parts(String page, int count) {
		return Stream.of(SHIPPED.entry(page).orElseThrow().body().split("(?m)^## "))
			.skip(1)
			.limit(count)
			.collect(toMap(part -> part.lines().findFirst().orElseThrow(), part -> part));
	}

	private static List<String> headings(String part) {
		return part.lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)).toList();
	}

	private static void assertEqual(Map<String, String> parts) {
		IntSummaryStatistics lengths = parts.values()
			.stream()
			.collect(summarizingInt(part -> part.split("\\s+").length));
		assertThat((double) lengths.getMax() / lengths.getMin()).as(lengths.toString()).isLessThanOrEqualTo(EQUAL);
	}

	/** How many signs a page lists. */
	private static long signs(String page) {
		return SHIPPED.entry(page).orElseThrow().body().lines().filter(line -> line.startsWith("- ")).count();
	}

}
