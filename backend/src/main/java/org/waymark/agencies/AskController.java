package org.waymark.agencies;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseHeads;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.decisions.DecisionSummaries;
import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Pages of requests about a report, and of the sharing log. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AskController {

	private static final String PATH = "/triage/reports/{reference}/requests";

	private static final String SHARING = "/triage/sharing";

	private final CaseHeads reports;

	private final DecisionSummaries children;

	private final Requests requests;

	private final RequestPageFactory words;

	private final DeskPages pages;

	AskController(CaseHeads reports, DecisionSummaries children, Requests requests, RequestPageFactory words,
			DeskPages pages) {
		this.reports = reports;
		this.children = children;
		this.requests = requests;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String reference, DeskFrame frame, Member reader) {
		return found(reference, reader).flatMap(report -> this.requests.read(report, reader)
			.collectList()
			.map(all -> page(HttpStatus.OK,
					this.words.asking(report, all, AskForm.empty(), frame, reader, List.of()))));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String reference, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(sent -> AskForm.of(new Typed(sent)))
			.flatMap(form -> found(reference, member).flatMap(report -> answer(report, form, frame, member)));
	}

	@GetMapping(SHARING)
	Mono<ResponseEntity<byte[]>> shared(DeskFrame frame, Member reader, @RequestParam Optional<UUID> before) {
		return this.requests.shared(reader, before)
			.map(page -> this.pages.page(HttpStatus.OK, "agencies/sharing",
					this.words.sharing(page, before.isPresent(), frame)))
			.switchIfEmpty(Mono.fromSupplier(() -> go(SHARING)));
	}

	private Mono<ResponseEntity<byte[]>> answer(CaseHead report, AskForm form, DeskFrame frame, Member member) {
		return this.children.names(report.reference(), member)
			.flatMap(children -> answer(report, form, form.faults(children), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(CaseHead report, AskForm form, List<Fault> faults, DeskFrame frame,
			Member member) {
		boolean mine = !report.closed() && report.owner().filter(member.id()::equals).isPresent();
		if (!mine || !faults.isEmpty()) {
			return this.requests.again(report)
				.collectList()
				.map(all -> page(mine ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
						this.words.asking(report, all, form, frame, member, faults)));
		}
		return Mono.justOrEmpty(Agency.of(form.agency()))
			.flatMap(agency -> this.requests.ask(report, form, agency, member))
			.then(Mono.fromSupplier(() -> back(report)));
	}

	private Mono<CaseHead> found(String reference, Member reader) {
		return Mono.justOrEmpty(References.read(reference))
			.flatMap(plain -> this.reports.find(plain, reader.id()))
			.switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, RequestPage page) {
		return this.pages.page(status, "agencies/asking", page);
	}

	private static ResponseEntity<byte[]> back(CaseHead report) {
		return go("/triage/reports/" + report.reference() + "/requests");
	}

	private static ResponseEntity<byte[]> go(String address) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
	}

}
