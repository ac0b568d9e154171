package org.waymark.statistics.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskBranding;
import org.waymark.site.figures.FiguresSheet;
import org.waymark.site.figures.ReleasedFigures;
import org.waymark.site.figures.ReleasedFigures.National;
import org.waymark.staff.DeskFrame;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.releases.Release;

/** Makes the pages of releases, and what of them is published. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReleaseFactory {

	private static final String WORDS = "release";

	private final ReleaseTables tables;

	private final ReleaseFiles files;

	private final Words words;

	private final DeskBranding branding;

	ReleaseFactory(ReleaseTables tables, ReleaseFiles files, Words words, DeskBranding branding) {
		this.tables = tables;
		this.files = files;
		this.words = words;
		this.branding = branding;
	}

	ReleaseListPage list(DeskFrame frame, List<Release> releases, Quarter ripe, String said) {
		boolean there = releases.stream().anyMatch(release -> release.quarter().equals(ripe));
		return new ReleaseListPage(frame, there ? "" : ripe.toString(), this.tables.title(ripe), note(said),
				releases.stream()
					.map(release -> new ReleaseListPage.Row(release.quarter().toString(),
							this.tables.title(release.quarter()), state(release)))
					.toList());
	}

	/**
	 * The page of a release.
	 * @param let the releases that were let go
	 */
	ReleasePage page(DeskFrame frame, Release release, List<Release> let, Map<String, National> national,
			StaffId reader, String said) {
		ReleasePage.Stage stage = release.released().isEmpty() ? ReleasePage.Stage.DRAFT
				: (release.published().isEmpty() ? ReleasePage.Stage.LET_GO : ReleasePage.Stage.PUBLISHED);
		return new ReleasePage(frame, release.quarter().toString(), this.tables.title(release.quarter()), stage,
				release.made().toString(), release.maker().equals(reader), note(said), this.tables.sentences(),
				this.tables.of(release, let, national));
	}

	/** The release for paper. */
	FiguresSheet sheet(Release release, List<Release> let, Map<String, National> national) {
		ReleasedFigures.Release shown = shown(release, let, national);
		return new FiguresSheet(this.words.of(WORDS, "TITLE").replace("{quarter}", shown.title()),
				this.branding.masthead().council(), this.words.of(WORDS, "COPY"), shown);
	}

	/** What everybody may read. */
	ReleasedFigures published(List<Release> published, Map<String, National> national) {
		return new ReleasedFigures(ReleasedFigures.FORMAT,
				published.stream().map(release -> shown(release, published, national)).toList());
	}

	private ReleasedFigures.Release shown(Release release, List<Release> others, Map<String, National> national) {
		return new ReleasedFigures.Release(release.quarter().toString(), this.tables.title(release.quarter()),
				day(release), this.tables.sentences(), this.tables.of(release, others, national),
				this.files.figures(release), this.files.dictionary());
	}

	private static LocalDate day(Release release) {
		return WorkingTime.day(release.released().orElse(release.made()));
	}

	private String state(Release release) {
		String code = release.released().isEmpty() ? "DRAFT"
				: (release.published().isEmpty() ? "RELEASED" : "PUBLISHED");
		return this.words.of(WORDS, code).replace("{day}", TimeWords.date(day(release)));
	}

	private String note(String said) {
		return said.isEmpty() ? "" : this.words.maybe("release-said", said).orElse("");
	}

}
