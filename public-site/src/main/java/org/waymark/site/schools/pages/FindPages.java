package org.waymark.site.schools.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.schools.School;
import org.waymark.site.schools.pages.SchoolsPage.Link;
import org.waymark.site.schools.search.SchoolIndex.Found;

/** The pages that lead to a school. */
@Component
class FindPages {

	private static final String PHASE = "schools.phase.";

	private static final int OF_A_PAGE = 50;

	private final Frames frames;

	private final Pages pages;

	FindPages(Frames frames, Pages pages) {
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> ask(ShownSchools shown, boolean figures) {
		List<Link> phases = shown.phases()
			.entrySet()
			.stream()
			.map(phase -> new Link("/schools/phase/" + Phase.path(phase.getKey()), phase(phase.getKey()),
					phase.getValue()))
			.toList();
		List<Link> letters = shown.letters()
			.stream()
			.map(letter -> new Link("/schools/letter/" + letter, letter.toUpperCase(Locale.ROOT), 0))
			.toList();
		LocalDate registered = shown.edition().registered();
		return this.pages.show("schools/pages/find",
				new SchoolsPage(this.frames.frame("schools.title"), shown.edition().invented(), !shown.isEmpty(),
						phases, letters, (registered != null) ? StandingWords.day(registered) : null, figures));
	}

	ResponseEntity<byte[]> found(ShownSchools shown, String typed) {
		Found found = shown.find(typed);
		Frame frame = this.frames.frame("schools.found.title");
		List<SchoolRow> rows = found.hits()
			.stream()
			.map(hit -> SchoolRow.of(shown.at(hit.place()), hit.formerly(), frame.text()))
			.toList();
		return this.pages.show("schools/pages/found",
				new FoundPage(frame, shown.edition().invented(), typed, said(rows.size(), found.all()), rows));
	}

	private String said(int listed, int all) {
		return switch (all) {
			case 0 -> this.frames.text("schools.found.none");
			case 1 -> this.frames.text("schools.found.one");
			default -> (listed < all) ? this.frames.text("schools.found.more", listed, all)
					: this.frames.text("schools.found.all", all);
		};
	}

	/** A search of which nothing is left. */
	ResponseEntity<byte[]> over() {
		return this.pages.show("schools/pages/found", new FoundPage(this.frames.frame("schools.found.title"), false, "",
				this.frames.text("schools.found.over"), List.of()));
	}

	ResponseEntity<byte[]> ofPhase(ShownSchools shown, String code, int number) {
		return list(shown, this.frames.titled(this.frames.text("schools.phase.title", phase(code))),
				shown.like(Phase.of(code)), "/schools/phase/" + Phase.path(code), number);
	}

	ResponseEntity<byte[]> ofLetter(ShownSchools shown, String letter, int number) {
		String title = letter.equals("0") ? this.frames.text("schools.letter.other")
				: this.frames.text("schools.letter.title", letter.toUpperCase(Locale.ROOT));
		return list(shown, this.frames.titled(title), shown.like(school -> ShownSchools.letter(school).equals(letter)),
				"/schools/letter/" + letter, number);
	}

	private ResponseEntity<byte[]> list(ShownSchools shown, Frame frame, List<School> schools, String address,
			int wanted) {
		int pages = Math.max(1, (schools.size() + OF_A_PAGE - 1) / OF_A_PAGE);
		int number = Math.min(wanted, pages);
		List<School> here = schools.subList(Math.min((number - 1) * OF_A_PAGE, schools.size()),
				Math.min(number * OF_A_PAGE, schools.size()));
		return this.pages.show("schools/pages/list", new ListPage(frame, shown.edition().invented(),
				SchoolRow.of(here, frame.text()), address, number, pages));
	}

	private String phase(String code) {
		return this.frames.text(PHASE + Phase.path(code));
	}

}
