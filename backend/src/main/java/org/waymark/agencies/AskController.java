package org.waymark.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.agencies.OutgoingRequest.Confirmation;
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

/** Pages of requests about a report, and of the sharing log. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AskController {

	private static final String PATH = "/triage/reports/{reference}/requests";

	private static final String SHARING = "/triage/sharing";

	private final CaseHeads reports;

	private final Requests requests;

	private final KnownFactsReader known;

	private final RequestPageFactory words;

	private final OutgoingPageFactory checks;

	private final LicensingSentences sentences;

	private final DeskPages pages;

	AskController(CaseHeads reports, Requests requests, KnownFactsReader known, RequestPageFactory words,
			OutgoingPageFactory checks, LicensingSentences sentences, DeskPages pages) {
		this.reports = reports;
		this.requests = requests;
		this.known = known;
		this.words = words;
		this.checks = checks;
		this.sentences = sentences;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member reader) {
		return found(reference, reader).flatMap(report -> this.requests.read(report, reader)
			.collectList()
			.flatMap(all -> asking(HttpStatus.OK, report, all, AskForm.empty(), frame, reader)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(report -> answer(report, typed, frame, member));
	}

	@GetMapping(SHARING)
	Mono<ResponseEntity<byte[]>> shared(DeskFrame frame, Member reader, @RequestParam Optional<UUID> before) {
		return this.requests.shared(reader, before)
			.map(page -> this.pages.page(HttpStatus.OK, "agencies/sharing",
					this.words.sharing(page, before.isPresent(), frame)))
			.switchIfEmpty(Mono.fromSupplier(() -> DeskPages.to(SHARING)));
	}

	private Mono<ResponseEntity<byte[]>> answer(CaseHead report, Typed typed, DeskFrame frame, Member member) {
		AskForm form = AskForm.of(typed);
		Confirmation sent = Confirmation.of(typed);
		boolean mine = !report.closed() && report.owner().filter(member.id()::equals).isPresent();
		if (!mine || sent.change() || !form.faults().isEmpty()) {
			HttpStatus status = mine ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
			return again(report, form, frame, member, (mine && sent.change()) ? HttpStatus.OK : status);
		}
		return this.known.of(report, member)
			.map(known -> OutgoingRequest.of(report, form, known))
			.flatMap(leaving -> leave(leaving, sent, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> again(CaseHead report, AskForm form, DeskFrame frame, Member member,
			HttpStatus status) {
		return this.requests.again(report)
			.collectList()
			.flatMap(all -> asking(status, report, all, form, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> asking(HttpStatus status, CaseHead report, List<Request> all, AskForm form,
			DeskFrame frame, Member member) {
		List<Fault> faults = (status == HttpStatus.OK) ? List.of() : form.faults();
		return this.sentences.about(report, member)
			.collectList()
			.map(waiting -> page(status, this.words.asking(report, all, waiting, form, frame, member, faults)));
	}

	// Nothing leaves before a person has seen all of it and said so.
	private Mono<ResponseEntity<byte[]>> leave(OutgoingRequest leaving, Confirmation sent, DeskFrame frame,
			Member member) {
		if (leaving.status(sent) != HttpStatus.SEE_OTHER) {
			return Mono.just(this.pages.page(leaving.status(sent), "agencies/checking",
					this.checks.page(leaving, sent, frame, member)));
		}
		return Mono.justOrEmpty(Agency.of(leaving.form().agency()))
			.flatMap(agency -> this.requests.ask(leaving.report(), leaving.form(), agency, member))
			.then(Mono.fromSupplier(() -> back(leaving.report())));
	}

	private Mono<CaseHead> found(ReportReference reference, Member reader) {
		return this.reports.find(reference, reader.id()).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, RequestPage page) {
		return this.pages.page(status, "agencies/asking", page);
	}

	private static ResponseEntity<byte[]> back(CaseHead report) {
		return DeskPages.to("/triage/reports/" + report.reference() + "/requests");
	}

}
