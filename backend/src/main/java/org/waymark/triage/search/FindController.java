package org.waymark.triage.search;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Finding a report. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class FindController {

	private static final String PATH = "/triage/find";

	private final Searches searches;

	private final Words words;

	private final DeskPages pages;

	FindController(Searches searches, Words words, DeskPages pages) {
		this.searches = searches;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> ask(DeskFrame frame) {
		return page(HttpStatus.OK, new FindPage(frame, "", Optional.empty(), Optional.empty()));
	}

	// A POST, so that what is typed of a person stands in no address.
	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> look(DeskFrame frame, Member member, Typed typed) {
		FindForm form = FindForm.of(typed);
		return form.fault()
			.map(fault -> Mono.just(again(form, fault, frame)))
			.orElseGet(() -> answer(form, frame, member));
	}

	@GetMapping(PATH + "/{search}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String search, DeskFrame frame, Member member) {
		return this.searches.find(search, member)
			.map(result -> page(HttpStatus.OK,
					new FindPage(frame, result.form().words(), Optional.empty(), Optional.of(result.found()))))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "This search has ended",
					"What you look for is kept for an hour, and for you alone. Look for it again.")));
	}

	private Mono<ResponseEntity<byte[]>> answer(FindForm form, DeskFrame frame, Member member) {
		return this.searches.look(form, member)
			.map(found -> found.map(DeskPages::to).orElseGet(() -> again(form, "FIND_UNKNOWN", frame)));
	}

	private ResponseEntity<byte[]> again(FindForm form, String fault, DeskFrame frame) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT,
				new FindPage(frame, form.words(), Optional.of(this.words.of("error", fault)), Optional.empty()));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, FindPage page) {
		return this.pages.page(status, "triage/search/find", page);
	}

}
