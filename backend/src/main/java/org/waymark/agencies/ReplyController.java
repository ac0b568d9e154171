package org.waymark.agencies;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The desk of an agency: the requests to it, and nothing else. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ReplyController {

	private static final String LIST = "/triage/requests";

	private static final String ONE = LIST + "/{request}";

	private final Requests requests;

	private final RequestPageFactory words;

	private final DeskPages pages;

	ReplyController(Requests requests, RequestPageFactory words, DeskPages pages) {
		this.requests = requests;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame, Member reader) {
		return this.requests.of(agency(reader), reader)
			.collectList()
			.map(all -> this.pages.page(HttpStatus.OK, "agencies/requests", this.words.listing(all, frame)));
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String request, DeskFrame frame, Member reader) {
		return found(id -> this.requests.find(id, agency(reader), reader), request)
			.map(one -> page(FormView.OPENED, one, ReplyForm.EMPTY, frame));
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String request, DeskFrame frame, Member member, Typed typed) {
		return again(request, member).flatMap(one -> answer(one, ReplyForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(Request request, ReplyForm form, DeskFrame frame, Member member) {
		boolean open = request.reply().isEmpty();
		return new FormAnswer<>(request, open ? form.faults() : List.of(),
				(view, now) -> Mono.just(page(view, now, form, frame)))
			.perform(() -> open ? this.requests.reply(request, form, member) : Mono.just(false), LIST,
					() -> again(request.id().toString(), member));
	}

	private Mono<Request> again(String request, Member member) {
		return found(id -> this.requests.again(id, agency(member), member), request);
	}

	private static Mono<Request> found(Function<UUID, Mono<Request>> look, String request) {
		return Mono.fromSupplier(() -> id(request)).flatMap(look).switchIfEmpty(Mono.error(ReplyController::unknown));
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw unknown();
		}
	}

	private static Refusal unknown() {
		return new Refusal(HttpStatus.NOT_FOUND, "There is no such request", "It may be addressed to somebody else.");
	}

	private static Agency agency(Member member) {
		return Agency.of(member.role()).orElseThrow(() -> new Refusal(HttpStatus.FORBIDDEN));
	}

	private ResponseEntity<byte[]> page(FormView view, Request request, ReplyForm form, DeskFrame frame) {
		return this.pages.page(view.status(), "agencies/answering",
				this.words.answering(request, form, frame, view.changed(), view.faults()));
	}

}
