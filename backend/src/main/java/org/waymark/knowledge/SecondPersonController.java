package org.waymark.knowledge;

import java.net.URI;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.knowledge.Kept.Outcome;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where a second person agrees to a number, or to a page for somebody in danger. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SecondPersonController {

	private static final String LIST = "/triage/content/changes";

	private static final String ONE = LIST + "/{sort}/{item}";

	private final FoundItems found;

	private final Editing editing;

	private final HistoryFactory factory;

	private final DeskPages pages;

	SecondPersonController(FoundItems found, Editing editing, HistoryFactory factory, DeskPages pages) {
		this.found = found;
		this.editing = editing;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.editing.proposed()
			.map(proposed -> this.pages.page(HttpStatus.OK, "knowledge/waiting",
					this.factory.changes(frame, proposed, "", "")));
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String sort, @PathVariable String item, DeskFrame frame) {
		return this.found.item(sort, item)
			.filter(standing -> standing.waits().isPresent())
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)))
			.flatMap(standing -> page(HttpStatus.OK, frame, standing, new Form("", "", 0), List.of()));
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> answer(@PathVariable String sort, @PathVariable String item, DeskFrame frame,
			Member second, Typed typed) {
		return this.found.item(sort, item).flatMap(standing -> answer(standing, Form.of(typed), frame, second));
	}

	private Mono<ResponseEntity<byte[]>> answer(ItemStanding standing, Form form, DeskFrame frame, Member second) {
		String fault = form.fault();
		if (!fault.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, standing, form,
					List.of(this.factory.words("error", fault)));
		}
		Answer answer = new Answer(standing.item(), form.number(), form.verdict().equals("AGREE"), form.words());
		return this.editing.answer(answer, second.id()).flatMap(kept -> {
			if (kept.outcome() == Outcome.PUBLISHED || kept.outcome() == Outcome.REFUSED) {
				return Mono.just(ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(LIST)).build());
			}
			boolean unfit = kept.outcome() == Outcome.UNFIT;
			List<String> faults = unfit ? kept.faults()
					: List.of(this.factory.words("content-outcome", kept.outcome().name()));
			return this.editing.standing(standing.item())
				.flatMap(now -> page(unfit ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT, frame, now, form,
						faults));
		});
	}

	/** Where nothing waits any more, the list of what does. */
	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, ItemStanding standing, Form form,
			List<String> faults) {
		return standing.waits()
			.map(version -> Mono.just(this.pages.page(status, "knowledge/proposal",
					this.factory.change(frame, standing, version, form, faults))))
			.orElseGet(() -> over(frame, standing, form));
	}

	/** Says what became of a change, after a second click or another's answer. */
	private Mono<ResponseEntity<byte[]>> over(DeskFrame frame, ItemStanding standing, Form form) {
		return this.editing.proposed()
			.map(proposed -> this.pages.page(HttpStatus.CONFLICT, "knowledge/waiting",
					this.factory.changes(frame, proposed, this.factory.became(standing, form.number()), form.words())));
	}

	/** As typed. */
	record Form(String verdict, String words, int number) {

		private static final int LONGEST = 500;

		static Form of(Typed typed) {
			return new Form(typed.one("verdict"), TypedText.stripped(typed.one("words")), typed.number("number"));
		}

		/** What has to be put right, as a code; empty for nothing. */
		String fault() {
			if (!List.of("AGREE", "REFUSE").contains(this.verdict)) {
				return "CONTENT_VERDICT";
			}
			if (this.words.length() > LONGEST) {
				return "CONTENT_WHY";
			}
			return (this.verdict.equals("REFUSE") && this.words.isEmpty()) ? "CONTENT_REASON" : "";
		}

		@Override
		public String toString() {
			return "Form[hidden]";
		}

	}

}
