package org.waymark.site.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Need;
import org.waymark.site.Council.Sign;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.CouncilProfile.Opening;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.safety.SafetyFact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FiledCouncilTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** Bank holidays of England and Wales as the hub's clocks are to know them. */
	private static final String HOLIDAYS = """
			2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
			2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
			2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
			2029-01-01 2029-03-30 2029-04-02 2029-05-07 2029-05-28 2029-08-27 2029-12-25 2029-12-26
			2030-01-01 2030-04-19 2030-04-22 2030-05-06 2030-05-27 2030-08-26 2030-12-25 2030-12-26""";

	@TempDir
	Path folder;

	private final FiledCouncil example = new FiledCouncil(new ContentFiles(null));

	@Test
	void exampleIsMarkedAsOne() {
		assertThat(this.example.profile().example()).isTrue();
		assertThat(this.example.profile().name()).isEqualTo("Blackpool Council");
		assertThat(this.example.profile().exit()).startsWith("https://");
	}

	@Test
	void hoursAreThoseOfTheHub() {
		CouncilProfile profile = this.example.profile();
		assertThat(profile.hours().get(DayOfWeek.MONDAY))
			.isEqualTo(new Opening(LocalTime.of(9, 0), LocalTime.of(17, 0)));
		assertThat(profile.hours().get(DayOfWeek.FRIDAY))
			.isEqualTo(new Opening(LocalTime.of(9, 0), LocalTime.of(16, 30)));
		assertThat(profile.hours()).doesNotContainKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
	}

	@Test
	void bankHolidaysAreThePublishedOnes() {
		assertThat(this.example.profile().closedDays())
			.containsExactlyElementsOf(Stream.of(HOLIDAYS.split("\\s+")).map(LocalDate::parse).toList());
	}

	@Test
	void whatNobodyCheckedIsNotLive() {
		CouncilProfile profile = this.example.profile();
		assertThat(profile.live("hub", TODAY)).isEmpty();
		assertThat(profile.live("emergency", TODAY)).map(Contact::phone).hasValue("999");
		assertThat(profile.help().get(0)).isEqualTo("emergency");
		assertThat(profile.contacts().values()).filteredOn(contact -> contact.live(TODAY))
			.allSatisfy(contact -> assertThat(contact.verifiedBy()).isNotBlank());
	}

	@Test
	void checkedContactIsLiveUntilItsNextCheckIsDue() {
		LocalDate due = this.example.profile().contact("papyrus").orElseThrow().nextCheckDue();
		assertThat(this.example.profile().live("papyrus", due)).isPresent();
		assertThat(this.example.profile().live("papyrus", due.plusDays(1))).isEmpty();
	}

	@Test
	void needsAndAreasNameContactsThatExist() {
		CouncilProfile profile = this.example.profile();
		assertThat(this.example.needs()).hasSizeGreaterThan(8)
			.flatExtracting(Need::contacts)
			.isSubsetOf(profile.contacts().keySet());
		assertThat(this.example.areas().councils()).flatExtracting(Authority::contacts)
			.isSubsetOf(profile.contacts().keySet());
		assertThat(this.example.areas().councils()).filteredOn(Authority::ours).hasSize(1);
	}

	@Test
	void rulesThatMakeNoSenseStopTheStart() throws IOException {
		write("areas.yaml", "postcodes: [{ begins: FY1, sure: nowhere }]");
		assertThatThrownBy(this::council).hasStackTraceContaining("a council that is not there: nowhere");
		write("areas.yaml", "postcodes: [{ begins: fy }]");
		assertThatThrownBy(this::council).hasStackTraceContaining("begins like a postcode");
	}

	@Test
	void signsHaveCodesOfTheirOwn() {
		assertThat(this.example.signs()).hasSizeBetween(8, 14).extracting(Sign::code).doesNotHaveDuplicates();
		assertThat(this.example.signs()).extracting(Sign::code).doesNotContain("not-sure");
	}

	@ParameterizedTest
	@ValueSource(strings = { "worries-young", "worries-work", "worries-place" })
	void worriesOfADoorHaveCodesOfTheirOwnAndACouncilMayReplaceThem(String list) throws IOException {
		assertThat(this.example.list(list)).hasSizeBetween(8, 16).extracting(Sign::code).doesNotHaveDuplicates();
		assertThat(this.example.list(list)).extracting(Sign::code).doesNotContain("not-sure");
		write(list + ".yaml", "[{ code: own, text: Own worry, raises: [sexual] }]");
		assertThat(council().list(list)).extracting(Sign::code).containsExactly("own");
		write(list + ".yaml", "[{ code: own, text: Own worry, raises: [sexsual] }]");
		assertThatThrownBy(this::council).hasStackTraceContaining(list + ".yaml: the item own raises \"sexsual\"");
	}

	@Test
	void screeningToolThatShipsSaysThatItIsAnExample() {
		assertThat(this.example.screening().example()).isTrue();
		assertThat(this.example.screening().introduction()).contains("example");
		assertThat(this.example.screening().questions()).hasSizeGreaterThan(10)
			.extracting(Sign::code)
			.doesNotHaveDuplicates();
	}

	@Test
	void councilPutsItsOwnScreeningToolThere() throws IOException {
		write("screening-tool.yaml", """
				example: false
				questions:
				  - code: own
				    text: Our own question?
				""");
		assertThat(council().screening().questions()).extracting(Sign::text).containsExactly("Our own question?");
		assertThat(council().screening().example()).isFalse();
	}

	@Test
	void itemsOfTheCouncilSayWhatTheyRaise() throws IOException {
		write("signs.yaml", "[{ code: own, text: Own, raises: [moved, sexual] }, { code: other, text: Other }]");
		FiledCouncil council = council();
		assertThat(council.signs()).extracting(Sign::raises)
			.containsExactly(Set.of(SafetyFact.MOVED, SafetyFact.SEXUAL), Set.of());
		assertThat(council.shippedList("signs")).isEqualTo(this.example.signs());
		assertThat(council.shippedList("screening")).isEqualTo(this.example.screening().questions());
	}

	@Test
	void aFactThatNobodyKnowsStopsTheStartAndIsNamedWithThoseThereAre() throws IOException {
		write("signs.yaml", "[{ code: own, text: Own, raises: [sexual, mooved] }]");
		assertThatThrownBy(this::council).hasStackTraceContaining(
				"signs.yaml: the item own raises \"mooved\", which is no fact that Waymark knows. It knows danger-now,");
		Files.delete(this.folder.resolve("signs.yaml"));
		write("screening-tool.yaml", "{ example: false, questions: [{ code: q1, text: Q, raises: [low] }] }");
		assertThatThrownBy(this::council).hasStackTraceContaining("screening-tool.yaml: the item q1 raises \"low\"")
			.hasStackTraceContaining("goes-missing, controlled");
		write("screening-tool.yaml", "{ example: false, questions: [{ code: q1, text: Q, raise: [moved] }] }");
		assertThatThrownBy(this::council).hasStackTraceContaining("the item q1 has \"raise\"");
	}

	@Test
	void theFileOfSignsExplainsEveryFact() {
		String file = new ContentFiles(null).read("signs.yaml");
		assertThat(SafetyFact.values()).allSatisfy(fact -> assertThat(file).contains("#   " + fact.code() + " "));
	}

	@Test
	void outsideFolderReplacesFileByFile() throws IOException {
		write("council.yaml", council("Elsewhere Council", "17:00"));
		FiledCouncil council = council();
		assertThat(council.profile().name()).isEqualTo("Elsewhere Council");
		assertThat(council.signs()).isEqualTo(this.example.signs());
	}

	@Test
	void changedFileIsReadAgainAndTheVersionFollowsTheHours() throws IOException {
		write("council.yaml", council("Elsewhere Council", "17:00"));
		FiledCouncil council = council();
		String before = council.profile().version();
		write("council.yaml", council("Elsewhere Borough Council", "17:00"));
		council.refresh();
		assertThat(council.profile().name()).isEqualTo("Elsewhere Borough Council");
		assertThat(council.profile().version()).isEqualTo(before);
		write("council.yaml", council("Elsewhere Borough Council", "16:00:30"));
		council.refresh();
		assertThat(council.profile().version()).isNotEqualTo(before);
	}

	@Test
	void brokenChangeLeavesTheLastGoodContentInForce() throws IOException {
		write("council.yaml", council("Elsewhere Council", "17:00"));
		FiledCouncil council = council();
		write("council.yaml", "name: [broken");
		council.refresh();
		assertThat(council.profile().name()).isEqualTo("Elsewhere Council");
	}

	@Test
	void filesOfTheHubAreNotRead() throws IOException {
		for (String name : List.of("duty.yaml", "language.yaml", "indicators.yaml")) {
			write(name, "[broken");
		}
		assertThat(council().profile()).isEqualTo(this.example.profile());
	}

	@Test
	void brokenContentStopsTheStart() throws IOException {
		write("council.yaml", council("Elsewhere Council", "08:00"));
		assertThatThrownBy(this::council).hasStackTraceContaining("from an earlier to a later time");
		write("council.yaml", council("Elsewhere Council", "17:00").replace("https:", "http:"));
		assertThatThrownBy(this::council).hasStackTraceContaining("exit must be an https address");
	}

	private FiledCouncil council() {
		return new FiledCouncil(new ContentFiles(this.folder));
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

	private static String council(String name, String to) {
		return """
				name: %s
				example: false
				hub: Front Door
				exit: https://www.example.org/
				hours:
				  monday: { from: "09:00", to: "%s" }
				""".formatted(name, to);
	}

}
