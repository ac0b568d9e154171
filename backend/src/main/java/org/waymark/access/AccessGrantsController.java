package org.waymark.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Pages of openings out of turn and their reviews. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AccessGrantsController {

	private static final String OPENINGS = "/triage/openings";

	private static final String GLASS = "/triage/break-glass";

	private final AccessGrants openings;

	private final BreakGlass glass;

	private final AccessGrantsPageFactory words;

	private final DeskPages pages;

	AccessGrantsController(AccessGrants openings, BreakGlass glass, AccessGrantsPageFactory words, DeskPages pages) {
		this.openings = openings;
		this.glass = glass;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(OPENINGS)
	Mono<ResponseEntity<byte[]>> list(@RequestParam(defaultValue = "") String done, DeskFrame frame, Member reader) {
		return page(HttpStatus.OK, done, "", frame, reader);
	}

	@PostMapping(OPENINGS)
	Mono<ResponseEntity<byte[]>> answer(DeskFrame frame, Member member, Typed typed) {
		UUID opening = TypedValue.id(typed.one("opening")).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
		if (typed.one("act").equals("AGREED")) {
			return this.openings.agree(opening, member).map(done -> back(done ? "agreed" : "gone"));
		}
		String words = TypedText.stripped(typed.one("said"));
		return (words.isEmpty() || TypedText.isLonger(words, AccessForm.LONGEST))
				? page(HttpStatus.UNPROCESSABLE_CONTENT, "", opening.toString(), frame, member)
				: this.openings.review(opening, words, member).map(done -> back(done ? "reviewed" : "gone"));
	}

	@GetMapping(GLASS)
	ResponseEntity<byte[]> ask(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "access/glass", this.words.glass(frame, "", "", List.of()));
	}

	@PostMapping(GLASS)
	Mono<ResponseEntity<byte[]>> breakGlass(DeskFrame frame, Member member, Typed typed) {
		return breakGlass(TypedText.stripped(typed.one("reference")), TypedText.stripped(typed.one("reason")), frame,
				member);
	}

	private Mono<ResponseEntity<byte[]>> breakGlass(String reference, String reason, DeskFrame frame, Member member) {
		List<String> faults = faults(reference, reason);
		if (!faults.isEmpty()) {
			return Mono.just(wrong(frame, reference, reason, faults));
		}
		return this.glass.open(reference, reason, member)
			.map(opened -> DeskPages.to("/triage/reports/" + opened))
			.switchIfEmpty(Mono.fromSupplier(() -> wrong(frame, reference, reason, List.of("NO_RESTRICTED"))));
	}

	private static List<String> faults(String reference, String reason) {
		List<String> faults = new ArrayList<>();
		if (reference.isEmpty()) {
			faults.add("REFERENCE_MISSING");
		}
		if (reason.isEmpty() || TypedText.isLonger(reason, AccessForm.LONGEST)) {
			faults.add(reason.isEmpty() ? "ACCESS_REASON_MISSING" : "TOO_LONG");
		}
		return faults;
	}

	private ResponseEntity<byte[]> wrong(DeskFrame frame, String reference, String reason, List<String> faults) {
		return this.pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "access/glass",
				this.words.glass(frame, reference, reason, faults));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, String done, String at, DeskFrame frame,
			Member reader) {
		return this.openings.read(reader)
			.map(listed -> this.words.page(listed, done, at, frame, reader))
			.map(page -> this.pages.page(status, "access/openings", page));
	}

	private static ResponseEntity<byte[]> back(String done) {
		return DeskPages.to(OPENINGS + "?done=" + done);
	}

}
