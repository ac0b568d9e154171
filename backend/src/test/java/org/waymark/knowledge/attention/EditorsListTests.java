package org.waymark.knowledge.attention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.knowledge.attention.EditorsList.Thing;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.council.FiledContact;
import org.waymark.site.easyread.EasyReadBook;
import org.waymark.site.guidance.EditedLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** What a content editor has to look at, on a day. */
class EditorsListTests {

	@TempDir
	private Path folder;

	@Test
	void whatIsOverdueUnreadAndOverIsNamed() {
		Map<String, List<Thing>> before = on(new ContentFiles(null), LocalDate.of(2027, 2, 22));
		assertThat(before.get("OVERDUE")).isEmpty();
		assertThat(names(before, "SOON")).contains("Childline, for anybody under 19");
		assertThat(names(before, "OVER")).containsExactly("Sexual abuse awareness week");
		Map<String, List<Thing>> after = on(new ContentFiles(null), LocalDate.of(2027, 2, 23));
		assertThat(names(after, "OVERDUE")).contains("Childline, for anybody under 19");
		assertThat(names(after, "UNCHECKED")).contains("Request for Support Hub",
				"Parents of a child who is exploited");
		assertThat(names(after, "UNREAD")).contains("How to tell us");
		assertThat(names(after, "UNSIGNED")).contains("Is somebody in danger now?");
		Map<String, List<Thing>> late = on(new ContentFiles(null), LocalDate.of(2027, 12, 1));
		assertThat(late.get("SHORT")).anySatisfy(page -> assertThat(page.address()).endsWith("/leaving-safely"));
		assertThat(late.get("OVERDUE")).anySatisfy(page -> assertThat(page.address()).endsWith("/hotels"))
			.noneSatisfy(page -> assertThat(page.address()).endsWith("/leaving-safely"));
		assertThat(names(late, "UNCHECKED")).as("a year old").contains("After a sexual assault, at any age");
	}

	/** A day that there is not takes its entry away, and nothing else. */
	@Test
	void entriesThatMakeNoSenseAreNamedWithTheirFile() throws IOException {
		Files.writeString(this.folder.resolve("campaigns.yaml"),
				"- { code: a, name: A, poster: [A], from: 2027-02-30, to: 2027-03-01, banner: b, line: l }\n"
						+ "- { code: b, name: B, poster: [B] }\n");
		Files.writeString(this.folder.resolve("services.yaml"), "- { need: Help, checked-on: 2026-13-01 }\n");
		Files.writeString(this.folder.resolve("easy-read.yaml"), "[broken");
		ContentFiles files = new ContentFiles(this.folder);
		assertThat(on(files, LocalDate.of(2027, 1, 1)).get("LEFT_OUT")).extracting(Thing::name)
			.anyMatch(line -> line.startsWith("campaigns.yaml, entry 1"))
			.anyMatch(line -> line.startsWith("services.yaml, entry 1"))
			.anyMatch(line -> line.startsWith("easy-read.yaml"))
			.hasSize(3);
	}

	private static List<String> names(Map<String, List<Thing>> all, String code) {
		return all.getOrDefault(code, List.of()).stream().map(Thing::name).toList();
	}

	private static Map<String, List<Thing>> on(ContentFiles files, LocalDate day) {
		EditedLibrary library = EditedLibrary.read(files);
		List<FiledCampaign> campaigns = FiledCampaign.all(files);
		EasyReadBook easyRead = EasyReadBook.read(files);
		return new EditorsList(files.leftOut(), library, FiledContact.all(files), campaigns, easyRead).on(day);
	}

}
