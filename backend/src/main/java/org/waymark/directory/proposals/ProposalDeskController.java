package org.waymark.directory.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.directory.proposals.Proposals.Looked;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.schools.School;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor accepts what schools propose, or refuses it with a reason. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ProposalDeskController {

	private static final String LIST = "/triage/schools/proposals";

	private static final String ONE = LIST + "/{proposal}";

	private final Proposals proposals;

	private final Schools schools;

	private final LookedPageFactory factory;

	private final DeskPages pages;

	ProposalDeskController(Proposals proposals, Schools schools, LookedPageFactory factory, DeskPages pages) {
		this.proposals = proposals;
		this.schools = schools;
		this.factory = factory;
		this.pages = pages;
	}

	static String path(UUID id) {
		return LIST + "/" + id;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.schools.edition()
			.map(edition -> edition.schools().stream().collect(Collectors.toMap(School::urn, School::name)))
			.flatMap(names -> this.proposals.waiting()
				.map(one -> row(one, names))
				.collectList()
				.map(rows -> this.pages.page(HttpStatus.OK, "directory/proposals/list",
						new ProposalListPage(frame, rows))));
	}

	private static ProposalListPage.Row row(Invitation one, Map<Integer, String> names) {
		return new ProposalListPage.Row(path(one.id()), names.getOrDefault(one.urn(), ""),
				TimeWords.on(one.proposed().orElse(one.sent())));
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String proposal, DeskFrame frame) {
		return find(proposal).map(looked -> page(HttpStatus.OK, frame, looked, RefusalForm.NONE, List.of()));
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> decide(@PathVariable String proposal, DeskFrame frame, Member editor,
			ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(sent -> RefusalForm.of(new Typed(sent)))
			.flatMap(form -> find(proposal).flatMap(looked -> decide(looked, form, frame, editor)));
	}

	private Mono<ResponseEntity<byte[]>> decide(Looked looked, RefusalForm form, DeskFrame frame, Member editor) {
		List<Fault> faults = form.faults();
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, looked, form, faults));
		}
		return done(looked.id(), form, editor).flatMap(done -> done ? Mono.just(DeskPages.to(path(looked.id())))
				: find(looked.id().toString()).map(now -> page(HttpStatus.CONFLICT, frame, now, form, List.of())));
	}

	private Mono<Boolean> done(UUID id, RefusalForm form, Member editor) {
		return switch (form.act()) {
			case "ACCEPT" ->
				form.item().isEmpty() ? Mono.just(false) : this.proposals.accept(id, form.item(), editor.id());
			case "ACCEPT_ALL" -> this.proposals.accept(id, "", editor.id());
			case "REFUSE" -> this.proposals.refuse(id, form.item(), form.reason(), editor.id());
			case "CLOSE" -> this.proposals.close(id, editor.id());
			default -> Mono.just(false);
		};
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, Looked looked, RefusalForm form,
			List<Fault> faults) {
		return this.pages.page(status, "directory/proposals/one",
				this.factory.page(frame, looked, form, faults, status == HttpStatus.CONFLICT));
	}

	private Mono<Looked> find(String id) {
		return Mono.justOrEmpty(TypedValue.id(id))
			.flatMap(this.proposals::find)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "There is no such proposal",
					"Look in the list of what schools propose.")));
	}

}
