package org.waymark.committee.needs;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where triage names a sector of an area that needs training. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class NeedController {

	private static final String PATH = "/triage/sector-needs";

	private static final String SECTORS = "engagement-sector";

	private final Needs needs;

	private final Words words;

	private final DeskPages pages;

	NeedController(Needs needs, Words words, DeskPages pages) {
		this.needs = needs;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame, @RequestParam(defaultValue = "") String kept) {
		return page(HttpStatus.OK, frame, new NeedForm(UUID.randomUUID().toString(), "", ""), kept.equals("yes"),
				List.of());
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> name(DeskFrame frame, Member member, Typed typed) {
		NeedForm form = NeedForm.of(typed);
		List<Fault> faults = form.faults(this.words.codes(SECTORS));
		return faults.isEmpty()
				? this.needs.name(UUID.fromString(form.id()), form.area(), form.sector(), member.id())
					.thenReturn(DeskPages.to(PATH + "?kept=yes"))
				: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, false, faults));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, NeedForm form, boolean kept,
			List<Fault> faults) {
		return this.pages.page(status, "committee/needs/need",
				new NeedPage(frame, form, this.words.options(SECTORS, this.words.codes(SECTORS), form.sector()), kept,
						this.words.errors(faults)));
	}

}
