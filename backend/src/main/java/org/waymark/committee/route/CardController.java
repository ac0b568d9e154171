package org.waymark.committee.route;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.committee.route.CardPage.Number;
import org.waymark.desk.TimeWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskCopies;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.Council;
import org.waymark.staff.DeskFrame;

/**
 * One card for switchboard, reception, libraries and housing: as a page and for paper.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class CardController {

	private static final String PATH = "/triage/committee/card";

	private static final List<String> WHOM = List.of("emergency", "hub", "out-of-hours", "lado");

	private final Council council;

	private final DeskPages pages;

	private final DeskCopies copies;

	private final InstantSource time;

	CardController(Council council, DeskPages pages, DeskCopies copies, InstantSource time) {
		this.council = council;
		this.pages = pages;
		this.copies = copies;
		this.time = time;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "committee/route/card", page(frame));
	}

	@GetMapping(PATH + "/print.pdf")
	Mono<ResponseEntity<byte[]>> copy(DeskFrame frame) {
		return this.copies.copy("committee/route/cardPaper", page(frame), today(), "card.pdf");
	}

	private CardPage page(DeskFrame frame) {
		return new CardPage(frame, TimeWords.date(today()),
				WHOM.stream()
					.map(code -> this.council.profile().contact(code))
					.flatMap(Optional::stream)
					.filter(contact -> contact.phone() != null)
					.map(contact -> Number.of(contact, today()))
					.toList());
	}

	private LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

}
