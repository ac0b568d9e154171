package org.waymark.agencies;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.agencies.names.KnownFactsReader;
import org.waymark.cases.CaseHeads;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** A second person reads a further sentence for licensing beside its report. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SentenceController {

	private static final String LIST = "/triage/sentences";

	private static final String ONE = "/triage/reports/{reference}/sentences/{sentence}";

	private final CaseHeads reports;

	private final LicensingSentences sentences;

	private final KnownFactsReader concerns;

	private final SentencePageFactory words;

	private final DeskPages pages;

	SentenceController(CaseHeads reports, LicensingSentences sentences, KnownFactsReader concerns,
			SentencePageFactory words, DeskPages pages) {
		this.reports = reports;
		this.sentences = sentences;
		this.concerns = concerns;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame, Member reader) {
		return this.sentences.waiting(reader)
			.collectList()
			.map(all -> this.pages.page(HttpStatus.OK, "agencies/sentences",
					new SentencePage.Listed(frame, this.words.rows(all))));
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, @PathVariable String sentence, DeskFrame frame,
			Member reader) {
		return found(reference, reader)
			.flatMap(report -> this.sentences.read(id(sentence), report.reference(), reader)
				.flatMap(one -> page(FormView.OPENED, one, SentenceForm.EMPTY, frame, reader)))
			.switchIfEmpty(Mono.error(References::unknown));
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, @PathVariable String sentence, DeskFrame frame,
			Member member, Typed typed) {
		SentenceForm form = SentenceForm.of(typed);
		return found(reference, member)
			.flatMap(report -> this.sentences.again(id(sentence), report.reference(), member)
				.flatMap(one -> answer(report, one, form, frame, member)))
			.switchIfEmpty(Mono.error(References::unknown));
	}

	private Mono<ResponseEntity<byte[]>> answer(CaseHead report, Sentence one, SentenceForm form, DeskFrame frame,
			Member member) {
		return new FormAnswer<>(one, one.waits() ? form.faults() : List.of(),
				(view, now) -> page(view, now, form, frame, member))
			.perform(() -> this.sentences.decide(report, one, form, member), LIST,
					() -> this.sentences.again(one.id(), report.reference(), member));
	}

	private Mono<ResponseEntity<byte[]>> page(FormView view, Sentence one, SentenceForm form, DeskFrame frame,
			Member member) {
		return this.concerns.concern(one.report())
			.map(concern -> this.words.page(one, concern, form, view.faults(), frame, member))
			.map(page -> this.pages.page(view.status(), "agencies/sentence", page));
	}

	private Mono<CaseHead> found(ReportReference reference, Member reader) {
		return this.reports.find(reference, reader.id()).switchIfEmpty(Mono.error(References::unknown));
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw References.unknown();
		}
	}

}
