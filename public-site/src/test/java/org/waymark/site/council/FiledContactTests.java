package org.waymark.site.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of contacts stand above those of council.yaml, and lose nothing of them. */
class FiledContactTests {

	private static final LocalDate LAST = LocalDate.parse("2027-10-31");

	@TempDir
	private Path folder;

	@Test
	void whatEditorsPublishedStandsAboveTheFolderAndThatAboveWhatShips() throws IOException {
		Files.writeString(this.folder.resolve("contacts.yaml"), """
				- { code: police, name: Of the folder, phone: "101", hours: always }
				- { code: folder-line, name: Folder line, phone: "0800 1111", hours: always }
				""");
		ContentFiles files = new ContentFiles(this.folder);
		assertThat(FiledContact.profile(files).contact("police").orElseThrow().name()).isEqualTo("Of the folder");
		CouncilProfile edited = FiledContact
			.profile(files.below(layer("police", "{ code: police, name: Of editors, phone: \"101\", hours: always }")));
		assertThat(edited.contact("police").orElseThrow().name()).isEqualTo("Of editors");
		assertThat(edited.contact("folder-line")).isPresent();
		assertThat(edited.contacts().keySet()).startsWith("emergency", "police");
	}

	@Test
	void atMidnightALapsedHelplineGoesAndTheHubsOwnNumberStays() {
		CouncilProfile profile = FiledContact.profile(new ContentFiles(null)
			.below(new ContentLayer(Map.of(), Map.of("contacts.yaml", Map.of("hub", row("hub", "", LAST), "papyrus",
					row("papyrus", "crisis", LAST), "samaritans", row("samaritans", "crisis", LAST.plusYears(1)))))));
		assertThat(profile.live("papyrus", LAST)).isPresent();
		assertThat(profile.live("papyrus", LAST.plusDays(1))).as("another of its kind was checked later").isEmpty();
		assertThat(profile.live("hub", LAST.plusDays(1))).hasValueSatisfying(
				hub -> assertThat(hub.overdue(LAST.plusDays(1))).as("it says when it was checked").isTrue());
	}

	@Test
	void aRowIsWrittenAsItIsRead() {
		ContentFiles files = new ContentFiles(null);
		assertThat(FiledContact.all(files)).hasSizeGreaterThan(20)
			.allSatisfy(row -> assertThat(
					ContentFiles.strictly("contacts.yaml", ContentLayer.written(row), FiledContact.class))
				.isEqualTo(row));
	}

	private static String row(String code, String kind, LocalDate next) {
		return "{ code: " + code + ", name: Line, phone: \"0800 1111\", hours: always, verified-on: 2027-10-01, "
				+ "verified-by: Editor, next-check-due: " + next + (kind.isEmpty() ? "" : ", kind: " + kind) + " }";
	}

	private static ContentLayer layer(String code, String row) {
		return new ContentLayer(Map.of(), Map.of("contacts.yaml", Map.of(code, row)));
	}

}
