package org.waymark.agencies;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.agencies.OutgoingRequest.Confirmation;
import org.waymark.agencies.names.KnownFacts;
import org.waymark.agencies.names.KnownFactsReader;
import org.waymark.cases.CaseHeads;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Asks licensing: chosen facts alone, and a further sentence only with two people. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class LicensingController {

	private static final String PATH = "/triage/reports/{reference}/requests/licensing";

	private final CaseHeads reports;

	private final KnownFactsReader known;

	private final LicensingPageFactory words;

	private final OutgoingPageFactory checks;

	private final Requests requests;

	private final LicensingSentences sentences;

	private final DeskPages pages;

	LicensingController(CaseHeads reports, KnownFactsReader known, LicensingPageFactory words,
			OutgoingPageFactory checks, Requests requests, LicensingSentences sentences, DeskPages pages) {
		this.reports = reports;
		this.known = known;
		this.words = words;
		this.checks = checks;
		this.requests = requests;
		this.sentences = sentences;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member) {
		return found(reference, member)
			.map(report -> page(HttpStatus.OK, report, LicensingForm.empty(), List.of(), frame, member));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(
				report -> this.known.of(report, member).flatMap(known -> answer(report, known, typed, frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> answer(CaseHead report, KnownFacts known, Typed typed, DeskFrame frame,
			Member member) {
		LicensingForm form = LicensingForm.of(typed);
		Confirmation sent = Confirmation.of(typed);
		List<Fault> faults = form.faults(known);
		boolean mine = !report.closed() && report.owner().filter(member.id()::equals).isPresent();
		if (!mine || sent.change() || !faults.isEmpty()) {
			HttpStatus status = mine ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
			return Mono
				.just(page((mine && sent.change()) ? HttpStatus.OK : status, report, form, faults, frame, member));
		}
		OutgoingRequest leaving = OutgoingRequest.of(report, this.words.asked(form), known.with(form.place()));
		return (leaving.status(sent) == HttpStatus.SEE_OTHER) ? leave(leaving, form, member)
				: Mono.just(this.pages.page(leaving.status(sent), "agencies/checking",
						this.checks.licensing(leaving, sent, form, frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> leave(OutgoingRequest leaving, LicensingForm form, Member member) {
		Mono<Void> left = form.sentence().isEmpty()
				? this.requests.ask(leaving.report(), leaving.form(), Agency.LICENSING, member)
				: this.sentences.propose(leaving.report(), leaving.form(), form.sentence(), member);
		return left.then(
				Mono.fromSupplier(() -> DeskPages.to("/triage/reports/" + leaving.report().reference() + "/requests")));
	}

	private Mono<CaseHead> found(ReportReference reference, Member reader) {
		return this.reports.find(reference, reader.id()).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, CaseHead report, LicensingForm form, List<Fault> faults,
			DeskFrame frame, Member member) {
		return this.pages.page(status, "agencies/licensing", this.words.page(report, form, frame, member, faults));
	}

}
