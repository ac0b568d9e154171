package org.waymark.triage.report;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.decisions.DecisionSummaries;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.linking.Matches;
import org.waymark.linking.earlier.EarlierPageFactory;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.ownership.ReportSidebars;

/** One report. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ReportController {

	private final Reports reports;

	private final ReportPageFactory words;

	private final ReportSidebars sides;

	private final DecisionSummaries children;

	private final EarlierPageFactory earlier;

	private final Matches matches;

	private final DeskPages pages;

	ReportController(Reports reports, ReportPageFactory words, ReportSidebars sides, DecisionSummaries children,
			EarlierPageFactory earlier, Matches matches, DeskPages pages) {
		this.reports = reports;
		this.words = words;
		this.sides = sides;
		this.children = children;
		this.earlier = earlier;
		this.matches = matches;
		this.pages = pages;
	}

	@GetMapping("/triage/reports/{reference}")
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member reader) {
		return page(this.reports.read(reference, reader), frame, reader);
	}

	// A POST, so that nobody is shown by a link, a preview or the way back.
	@PostMapping("/triage/reports/{reference}/reporter")
	Mono<ResponseEntity<byte[]>> showReporter(ReportReference reference, DeskFrame frame, Member reader, Typed typed) {
		String reason = TypedText.stripped(typed.one("reason"));
		return page(this.reports.readWithReporter(reference, reason, reader), frame, reader);
	}

	private Mono<ResponseEntity<byte[]>> page(Mono<Reports.Read> report, DeskFrame frame, Member reader) {
		return report
			.flatMap(read -> Mono.zip(this.sides.of(read.report().reference(), reader),
					this.children.of(read.report().reference(), reader),
					this.earlier.of(read.report().reference(), reader), this.matches.like(read.report().id(), reader))
				.map(beside -> this.words.page(read, beside.getT1(), beside.getT2(),
						this.words.others(read, beside.getT3(), beside.getT4()), frame, reader)))
			.map(page -> this.pages.page(
					page.reporter().fault().isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
					"triage/report/report", page))
			.switchIfEmpty(Mono.error(References::unknown));
	}

}
