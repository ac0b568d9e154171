package org.waymark.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.retention.holds.OutcomeNames;
import org.waymark.staff.DeskFrame;

/** Shows how long reports are kept. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ScheduleController {

	private final RetentionSchedule schedule;

	private final Words words;

	private final DeskPages pages;

	private final InstantSource time;

	ScheduleController(RetentionSchedule schedule, Words words, DeskPages pages, InstantSource time) {
		this.schedule = schedule;
		this.words = words;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping("/triage/retention")
	ResponseEntity<byte[]> show(DeskFrame frame) {
		LocalDate today = WorkingTime.day(this.time.instant());
		return this.pages.page(HttpStatus.OK, "retention/schedule", new SchedulePage(frame, this.schedule.example(),
				this.schedule.rules().stream().map(rule -> row(rule, today)).toList()));
	}

	private SchedulePage.Row row(RetentionRule rule, LocalDate today) {
		String after = rule.outcomes().stream().map(OutcomeNames::said).collect(Collectors.joining("; "));
		return new SchedulePage.Row(rule.title(), RuleWords.kept(rule, this.words), after, rule.reason(), rule.source(),
				TimeWords.date(rule.review()), rule.review().isBefore(today));
	}

}
