package org.waymark.administration.deadlines;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.HubCalendar;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.administration.deadlines.DeadlineStore.ClosedDeadline;
import org.waymark.administration.deadlines.DeadlinesPage.Row;

/** Lists deadlines that fall on a day that was closed after they were given. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class DeadlinesController {

	private static final int SHOWN = 200;

	private final DeadlineStore store;

	private final HubCalendar calendar;

	private final Words words;

	private final DeskPages pages;

	DeadlinesController(DeadlineStore store, HubCalendar calendar, Words words, DeskPages pages) {
		this.store = store;
		this.calendar = calendar;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping("/triage/deadlines")
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member member) {
		return this.store.onClosedDays(this.calendar.current(), member.id(), SHOWN + 1)
			.map(this::row)
			.collectList()
			.map(rows -> this.pages.page(HttpStatus.OK, "administration/deadlines/deadlines", page(frame, rows)));
	}

	private static DeadlinesPage page(DeskFrame frame, List<Row> rows) {
		return new DeadlinesPage(frame, rows.stream().limit(SHOWN).toList(), rows.size() > SHOWN);
	}

	private Row row(ClosedDeadline deadline) {
		return new Row(deadline.reference().spoken(), "/triage/reports/" + deadline.reference(),
				this.words.of("closed-clock", deadline.clock()), TimeWords.at(deadline.due(), deadline.now()),
				deadline.due().toString(),
				deadline.owner().isEmpty() ? this.words.of("owner", "NOBODY") : deadline.owner());
	}

}
