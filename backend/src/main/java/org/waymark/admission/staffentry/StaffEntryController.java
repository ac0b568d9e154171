package org.waymark.admission.staffentry;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.ErrorLink;
import org.waymark.site.questions.Interview;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Pages for entering the report of a person who phoned or came in. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class StaffEntryController {

	private static final String PATH = "/triage/new";

	private final StaffEntries takings;

	private final StaffEntryPageFactory words;

	private final DeskPages pages;

	StaffEntryController(StaffEntries takings, StaffEntryPageFactory words, DeskPages pages) {
		this.takings = takings;
		this.words = words;
		this.pages = pages;
	}

	/** The caller's door comes first: each door asks in its own words. */
	@GetMapping(PATH)
	ResponseEntity<byte[]> ask(DeskFrame frame, @RequestParam(defaultValue = "") String door) {
		String code = door.toUpperCase(Locale.ROOT);
		if (!Interview.doors().contains(code)) {
			return this.pages.page(HttpStatus.OK, "admission/staffentry/ways", this.words.ways(frame));
		}
		MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>();
		chosen.add("door", code);
		return page(HttpStatus.OK, StaffEntryForm.of(new Typed(chosen)), this.takings.secret(), List.of(), frame);
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> take(DeskFrame frame, Member member, Typed typed) {
		return this.takings.now().flatMap(now -> answer(StaffEntryForm.of(typed), now, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(StaffEntryForm form, Instant now, DeskFrame frame, Member member) {
		List<ErrorLink> errors = this.words.errors(form, form.faults(now));
		Optional<StaffEntry.Channel> channel = form.channel();
		if (!errors.isEmpty() || channel.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, form, form.secret(), errors, frame));
		}
		StaffEntry taking = new StaffEntry(member.id(), channel.get(), form.taken(now).orElse(now), form.advice());
		return this.takings.take(form, taking)
			.map(slip -> this.pages.page(HttpStatus.OK, "admission/staffentry/stored",
					this.words.taken(slip, taking, frame)))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.BAD_REQUEST)));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, StaffEntryForm form, String secret, List<ErrorLink> errors,
			DeskFrame frame) {
		return this.pages.page(status, "admission/staffentry/entry", this.words.page(form, secret, errors, frame));
	}

}
