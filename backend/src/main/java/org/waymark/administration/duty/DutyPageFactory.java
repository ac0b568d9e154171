package org.waymark.administration.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.administration.duty.DutyPage.Message;
import org.waymark.administration.duty.DutyPage.Shown;
import org.waymark.administration.duty.DutyPage.Step;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.notification.duty.Alert;
import org.waymark.notification.duty.DutyRecord;
import org.waymark.notification.duty.OnDuty;
import org.waymark.notification.duty.OnDuty.Person;
import org.waymark.notification.duty.Told;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns duty and alerts into what their page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DutyPageFactory {

	private static final List<String> DONE = List.of("acknowledged", "was-acknowledged", "test");

	private final DutyRecord record;

	private final Words words;

	DutyPageFactory(DutyRecord record, Words words) {
		this.record = record;
		this.words = words;
	}

	DutyPage page(List<Alert> newest, List<Told> told, String done, DeskFrame frame, Instant now) {
		OnDuty duty = this.record.now();
		List<Shown> open = newest.stream()
			.filter(Alert::open)
			.sorted(Comparator.comparing(Alert::test))
			.map(alert -> shown(alert, told, duty, now))
			.toList();
		List<Shown> past = newest.stream()
			.filter(alert -> !alert.open())
			.map(alert -> shown(alert, told, duty, now))
			.toList();
		return new DutyPage(frame,
				Optional.of(done).filter(DONE::contains).map(code -> this.words.of("duty-done", code)), duty.team(),
				steps(duty), open, past);
	}

	private List<Step> steps(OnDuty duty) {
		return duty.steps().stream().map(this::step).toList();
	}

	private Step step(OnDuty.Step step) {
		return new Step(after(step.after()),
				step.people().stream().map(Person::name).map(TypedText::isolated).collect(Collectors.joining(", ")));
	}

	private String after(Duration after) {
		return after.isZero() ? this.words.of("duty", "at-once")
				: this.words.of("duty", "after").replace("{length}", TimeWords.length(after));
	}

	private Shown shown(Alert alert, List<Told> told, OnDuty duty, Instant now) {
		List<Message> messages = told.stream()
			.filter(one -> one.alert().equals(alert.id()))
			.map(one -> message(one, names(duty), now))
			.toList();
		return new Shown(alert.id().toString(), alert.test(), this.words.of("alert", alert.test() ? "test" : "urgent"),
				TimeWords.at(alert.raised(), now),
				alert.reasons().stream().map(code -> this.words.of("alert-reason", code)).toList(),
				this.words.of("alert", (alert.count() == 1) ? "once" : "often")
					.replace("{count}", String.format("%,d", alert.count())),
				alert.acknowledged().map(at -> answer(alert, at, now)), messages);
	}

	private String answer(Alert alert, Instant at, Instant now) {
		return this.words.of("alert", "answer")
			.replace("{who}", alert.by().map(TypedText::isolated).orElseGet(() -> this.words.of("owner", "SOMEBODY")))
			.replace("{at}", TimeWords.at(at, now))
			.replace("{length}", TimeWords.length(Duration.between(alert.raised(), at)));
	}

	/** Places that the rota of now does not have are told by their code. */
	private static Map<String, String> names(OnDuty duty) {
		return duty.steps()
			.stream()
			.flatMap(step -> step.people().stream())
			.collect(Collectors.toMap(Person::code, Person::name, (first, same) -> first));
	}

	private Message message(Told told, Map<String, String> names, Instant now) {
		return new Message(TimeWords.at(told.made(), now), names.getOrDefault(told.whom(), told.whom()),
				this.words.of("route", told.route()), this.words.of("message", told.state())
						+ told.last().map(code -> " (" + this.words.of("outcome", code) + ")").orElse(""));
	}

}
