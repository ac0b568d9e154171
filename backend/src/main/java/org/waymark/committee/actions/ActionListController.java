package org.waymark.committee.actions;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

import org.waymark.committee.meetings.Meetings;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskCopies;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;

/** What the committee asked for, as a page to print and as a file. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ActionListController {

	private final Actions actions;

	private final Meetings meetings;

	private final ActionListFactory factory;

	private final DeskPages pages;

	private final DeskCopies copies;

	ActionListController(Actions actions, Meetings meetings, ActionListFactory factory, DeskPages pages,
			DeskCopies copies) {
		this.actions = actions;
		this.meetings = meetings;
		this.factory = factory;
		this.pages = pages;
		this.copies = copies;
	}

	@GetMapping("/triage/committee")
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return Mono.zip(this.actions.all(), this.meetings.dates())
			.map(read -> this.pages.page(HttpStatus.OK, "committee/actions/actions",
					this.factory.page(frame, read.getT1(), read.getT2())));
	}

	@GetMapping("/triage/committee/print.pdf")
	Mono<ResponseEntity<byte[]>> copy(DeskFrame frame) {
		return Mono.zip(this.actions.all(), this.meetings.dates())
			.flatMap(read -> this.copies.copy("committee/actions/paper",
					this.factory.page(frame, read.getT1(), read.getT2()), read.getT2().today(), "actions.pdf"));
	}

	@GetMapping("/triage/committee/actions.csv")
	Mono<ResponseEntity<byte[]>> file() {
		return Mono.zip(this.actions.all(), this.meetings.dates())
			.map(read -> DeskPages.csv("actions.csv", Csv.file(this.factory.table(read.getT1(), read.getT2()))));
	}

}
