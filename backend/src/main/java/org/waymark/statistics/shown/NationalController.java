package org.waymark.statistics.shown;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.figures.ReleasedFigures.National;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an analyst enters what the whole country has, beside the tables of a release. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class NationalController {

	private static final String PATH = "/triage/figures/national";

	private final NationalFigures national;

	private final PublicFigures figures;

	private final Words words;

	private final DeskPages pages;

	NationalController(NationalFigures national, PublicFigures figures, Words words, DeskPages pages) {
		this.national = national;
		this.figures = figures;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.national.shown()
			.map(shown -> this.national.tables().stream().map(table -> row(table, shown)).toList())
			.map(rows -> this.pages.page(HttpStatus.OK, "statistics/shown/nationals",
					new NationalListPage(frame, rows)));
	}

	@GetMapping(PATH + "/{table}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String table, DeskFrame frame) {
		return found(table).flatMap(form -> page(FormView.OPENED, frame, table, form));
	}

	@PostMapping(PATH + "/{table}")
	Mono<ResponseEntity<byte[]>> enter(@PathVariable String table, DeskFrame frame, Member member, Typed typed) {
		NationalForm form = NationalForm.of(typed);
		return found(table).flatMap(before -> new FormAnswer<>(before, form.faults(),
				(view, now) -> page(view, frame, table, form.again(now)))
			.perform(() -> this.figures.enter(table, form, member.id()), PATH, () -> found(table)));
	}

	private Mono<NationalForm> found(String table) {
		return this.national.tables().contains(table) ? this.national.form(table)
				: Mono.error(new Refusal(HttpStatus.NOT_FOUND));
	}

	private Mono<ResponseEntity<byte[]>> page(FormView view, DeskFrame frame, String table, NationalForm form) {
		return Mono.just(this.pages.page(view.status(), "statistics/shown/national",
				new NationalPage(frame, table, title(table), view.changed(), form, this.words.errors(view.faults()))));
	}

	private NationalListPage.Row row(String table, Map<String, National> shown) {
		National figure = shown.get(table);
		return (figure == null) ? new NationalListPage.Row(table, title(table), "", "")
				: new NationalListPage.Row(table, title(table), figure.value(), figure.source());
	}

	private String title(String table) {
		return this.words.of("plan-table", table);
	}

}
