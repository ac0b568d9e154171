package org.waymark.retention.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Lists of reports to erase, and the answer of a second person. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ErasureController {

	private static final String LIST = "/triage/erasure";

	private static final String ONE = LIST + "/{run}";

	private final Erasures erasures;

	private final ErasureWords words;

	private final DeskPages pages;

	ErasureController(Erasures erasures, ErasureWords words, DeskPages pages) {
		this.erasures = erasures;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return lists(FormView.OPENED, "", frame);
	}

	@PostMapping(LIST)
	Mono<ResponseEntity<byte[]>> make(DeskFrame frame, Member member, Typed typed) {
		String kind = typed.one("kind");
		if (!ErasureWords.KINDS.contains(kind)) {
			return lists(FormView.wrong(List.of(new Fault("kind", "ERASURE_KIND"))), "", frame);
		}
		UUID id = TypedValue.id(typed.one("id")).orElseGet(UUID::randomUUID);
		return this.erasures.list(id, kind.equals("REHEARSAL"), member.id())
			.flatMap(made -> made ? Mono.just(DeskPages.to(LIST + "/" + id))
					: lists(FormView.wrong(List.of(new Fault("kind", "ERASURE_NONE"))), kind, frame));
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String run, DeskFrame frame, Member member) {
		return found(run, member).map(one -> page(FormView.OPENED, one, "", frame, member));
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> answer(@PathVariable String run, DeskFrame frame, Member member, Typed typed) {
		String answer = typed.one("answer");
		return found(run, member).flatMap(one -> new FormAnswer<>(one, faults(one, answer, member),
				(view, now) -> Mono.just(page(view, now, answer, frame, member)))
			.perform(() -> this.erasures.answer(one, answer.equals("AGREE"), member.id()), LIST + "/" + run,
					() -> found(run, member)));
	}

	/** Where the reader has nothing to answer any more, that is said first. */
	private static List<Fault> faults(ErasureRun run, String answer, Member member) {
		return Optional.of(new Fault("answer", "ERASURE_ANSWER"))
			.filter(fault -> run.waitsFor(member.id()) && !ErasureWords.ANSWERS.contains(answer))
			.stream()
			.toList();
	}

	private Mono<ResponseEntity<byte[]>> lists(FormView view, String kind, DeskFrame frame) {
		return Mono.zip(this.erasures.newest(), this.erasures.figure())
			.map(read -> this.pages.page(view.status(), "retention/erasure/lists",
					this.words.listed(frame, read.getT1(), read.getT2(), kind, view.faults())));
	}

	private ResponseEntity<byte[]> page(FormView view, ErasureRun run, String answer, DeskFrame frame, Member member) {
		return this.pages.page(view.status(), "retention/erasure/list",
				this.words.page(view, run, answer, frame, member));
	}

	private Mono<ErasureRun> found(String run, Member member) {
		return Mono.justOrEmpty(TypedValue.id(run))
			.flatMap(id -> this.erasures.one(id, member.id()))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

}
