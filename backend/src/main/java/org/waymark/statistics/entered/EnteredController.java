package org.waymark.statistics.entered;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.statistics.disclosure.Quarter;

/** Where an analyst enters what Waymark cannot count. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class EnteredController {

	private static final String PATH = "/triage/figures/entered";

	private final EnteredFigures figures;

	private final Words words;

	private final DeskPages pages;

	private final InstantSource time;

	EnteredController(EnteredFigures figures, Words words, DeskPages pages, InstantSource time) {
		this.figures = figures;
		this.words = words;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam Optional<String> quarter, DeskFrame frame) {
		Quarter asked = Quarter.asked(quarter, WorkingTime.day(this.time.instant()));
		return this.figures.of(asked)
			.map(sheet -> page(HttpStatus.OK, frame, asked, EnteredForm.of(sheet, this.figures.codes()), List.of()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(DeskFrame frame, Member member, Typed typed) {
		Quarter quarter = Quarter.asked(Optional.of(typed.one("quarter")), WorkingTime.day(this.time.instant()));
		return keep(quarter, EnteredForm.of(typed, this.figures.codes()), frame, member);
	}

	private Mono<ResponseEntity<byte[]>> keep(Quarter quarter, EnteredForm form, DeskFrame frame, Member member) {
		List<Fault> faults = form.faults(WorkingTime.day(this.time.instant()));
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, quarter, form, faults));
		}
		return this.figures.keep(quarter, form.seen(), form.figures(), member.id())
			.flatMap(kept -> kept ? Mono.just(DeskPages.to("/triage/figures?quarter=" + quarter))
					: conflict(quarter, form, frame));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> conflict(Quarter quarter, EnteredForm form, DeskFrame frame) {
		return this.figures.of(quarter)
			.map(now -> page(HttpStatus.CONFLICT, frame, quarter, form.again(now), List.of()));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, Quarter quarter, EnteredForm form,
			List<Fault> faults) {
		List<EnteredPage.Line> lines = form.lines()
			.entrySet()
			.stream()
			.map(line -> new EnteredPage.Line(line.getKey(), this.words.of("entered", line.getKey()),
					line.getValue().number(), line.getValue().source(), line.getValue().day()))
			.toList();
		String title = this.words.of("quarter", Integer.toString(quarter.number()))
			.replace("{year}", Integer.toString(quarter.year()));
		return this.pages.page(status, "statistics/entered/entered", new EnteredPage(frame, quarter.toString(), title,
				form.version(), status == HttpStatus.CONFLICT, lines, this.words.errors(faults)));
	}

}
