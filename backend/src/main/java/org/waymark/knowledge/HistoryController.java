package org.waymark.knowledge;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** What an item said, who changed it and when; and where an editor brings that back. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class HistoryController {

	private static final String PATH = "/triage/content/history/{sort}/{item}";

	private final FoundItems found;

	private final Editing editing;

	private final HistoryFactory factory;

	private final DeskPages pages;

	HistoryController(FoundItems found, Editing editing, HistoryFactory factory, DeskPages pages) {
		this.found = found;
		this.editing = editing;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String sort, @PathVariable String item, DeskFrame frame) {
		return this.found.item(sort, item).map(standing -> page(HttpStatus.OK, frame, standing, Undo.NONE, List.of()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> restore(@PathVariable String sort, @PathVariable String item, DeskFrame frame,
			Member editor, Typed typed) {
		return this.found.item(sort, item).flatMap(standing -> restore(standing, Undo.of(typed), frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> restore(ItemStanding standing, Undo undo, DeskFrame frame, Member editor) {
		String fault = undo.fault(standing);
		if (!fault.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, standing, undo,
					List.of(this.factory.words("error", fault))));
		}
		return this.editing.restore(standing, undo.number(), undo.seen(), undo.why(), editor.id())
			.flatMap(kept -> switch (kept.outcome()) {
				case PUBLISHED, PROPOSED, REFUSED -> Mono.just(FoundItems.history(standing.item()));
				case UNFIT -> Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, standing, undo, kept.faults()));
				case CONFLICT, FOLDER_ONLY -> again(standing, undo, frame, kept);
			});
	}

	/** What is there now, and what was typed. */
	private Mono<ResponseEntity<byte[]>> again(ItemStanding standing, Undo undo, DeskFrame frame, Kept kept) {
		return this.editing.standing(standing.item())
			.map(now -> page(HttpStatus.CONFLICT, frame, now, undo,
					List.of(this.factory.words("content-outcome", kept.outcome().name()))));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, ItemStanding standing, Undo undo,
			List<String> faults) {
		return this.pages.page(status, "knowledge/history", this.factory.history(frame, standing, undo, faults));
	}

	/**
	 * What an editor wants back.
	 *
	 * @param number of the version; 0 for the folder; -1 for none
	 * @param seen number of the newest version that they saw
	 */
	record Undo(int number, int seen, String why) {

		static final Undo NONE = new Undo(-1, 0, "");

		private static final int LONGEST = 500;

		static Undo of(Typed typed) {
			return new Undo(typed.number("number"), typed.number("seen"), TypedText.stripped(typed.one("why")));
		}

		/** What has to be put right, as a code; empty for nothing. */
		String fault(ItemStanding standing) {
			boolean there = this.number == 0
					|| standing.versions().stream().anyMatch(kept -> kept.number() == this.number);
			return !there ? "CONTENT_VERSION" : (this.why.length() > LONGEST) ? "CONTENT_WHY" : "";
		}

		@Override
		public String toString() {
			return "Undo[hidden]";
		}

	}

}
