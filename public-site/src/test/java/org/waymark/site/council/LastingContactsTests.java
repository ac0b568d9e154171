package org.waymark.site.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** At a midnight numbers lapse, but never one without which nobody is left to call. */
class LastingContactsTests {

	private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);

	private static final LocalDate DUE = LocalDate.of(2027, 2, 1);

	@TempDir
	Path folder;

	private CouncilProfile council;

	@BeforeEach
	void read() throws IOException {
		Files.writeString(this.folder.resolve("council.yaml"),
				"name: Council\nexample: false\nhub: Hub\nexit: https://example.org\n"
						+ "hours: { monday: { from: \"09:00\", to: \"17:00\" } }\ncontacts:\n" + row("emergency", "")
						+ row("hub", "") + row("out-of-hours", "") + row("lado", "") + row("first", "kind: child")
						+ row("second", "kind: child", DUE.plusDays(1)) + row("alone", "kind: crisis")
						+ row("without", "") + "  - { code: unchecked, name: Unchecked, phone: \"1\", kind: child }\n");
		this.council = new CouncilReader(new ContentFiles(this.folder)).profile();
	}

	@Test
	void onTheLastDayAllAreShownAsTheyAre() {
		assertThat(this.council.contacts().values()).filteredOn(contact -> contact.live(DUE)).hasSize(8);
		assertThat(this.council.contacts().values()).noneMatch(contact -> contact.overdue(DUE));
	}

	@Test
	void ownNumbersStayAndSayWhenTheyWereChecked() {
		for (String code : new String[] { "emergency", "hub", "out-of-hours", "lado" }) {
			assertThat(this.council.live(code, DUE.plusYears(9))).as(code)
				.hasValueSatisfying(contact -> assertThat(contact.overdue(DUE.plusDays(1))).isTrue());
		}
	}

	@Test
	void othersLapseButTheLastOfAKind() {
		LocalDate after = DUE.plusDays(1);
		assertThat(this.council.live("without", after)).isEmpty();
		assertThat(this.council.live("first", after)).isEmpty();
		assertThat(this.council.live("alone", after)).isPresent();
		assertThat(this.council.live("second", after))
			.hasValueSatisfying(contact -> assertThat(contact.overdue(after)).isFalse());
		assertThat(this.council.live("second", after.plusYears(1)))
			.hasValueSatisfying(contact -> assertThat(contact.overdue(after.plusYears(1))).isTrue());
	}

	@Test
	void numberThatNobodyEverCheckedIsNeverShown() {
		assertThat(this.council.live("unchecked", CHECKED)).isEmpty();
	}

	private static String row(String code, String kind) {
		return row(code, kind, DUE);
	}

	private static String row(String code, String kind, LocalDate due) {
		String more = kind.isEmpty() ? "" : ", " + kind;
		return "  - { code: " + code + ", name: " + code + ", phone: \"1\", verified-on: " + CHECKED
				+ ", verified-by: us, next-check-due: " + due + more + " }\n";
	}

}
