package org.waymark.committee.meetings;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.committee.meetings.MeetingsPage.Row;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where officers enter the days on which the committee meets. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class MeetingController {

	private static final String PATH = "/triage/committee/meetings";

	private final Meetings meetings;

	private final Words words;

	private final DeskPages pages;

	MeetingController(Meetings meetings, Words words, DeskPages pages) {
		this.meetings = meetings;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, MeetingForm.EMPTY, List.of());
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(DeskFrame frame, Member member, Typed typed) {
		MeetingForm form = MeetingForm.of(typed);
		List<Fault> faults = form.faults(this.meetings.today());
		return faults.isEmpty() ? done(form, member).thenReturn(back())
				: page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, faults);
	}

	private Mono<Void> done(MeetingForm form, Member member) {
		return Mono.justOrEmpty(form.date())
			.flatMap(day -> form.removes() ? this.meetings.remove(day, member.id())
					: this.meetings.add(day, member.id()));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, MeetingForm form,
			List<Fault> faults) {
		return this.meetings.dates()
			.map(dates -> new MeetingsPage(frame, dates.all().stream().map(meeting -> row(meeting, dates)).toList(),
					form.removes() ? "" : form.day(), this.words.errors(faults)))
			.map(page -> this.pages.page(status, "committee/meetings/meetings", page));
	}

	private static Row row(Meeting meeting, MeetingDates dates) {
		return new Row(meeting.day().toString(), TimeWords.date(meeting.day()), TimeWords.date(meeting.agenda()),
				TimeWords.date(meeting.update()), !meeting.day().isBefore(dates.today()));
	}

	private static ResponseEntity<byte[]> back() {
		return DeskPages.to(PATH);
	}

}
