package org.waymark.staff.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.Member;

/**
 * Training of staff and partners by person, of elected members by number; the figure for
 * the committee; and what the council requires before anybody decides.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Trainings {

	private final TrainingStore store;

	private final TrainingProperties properties;

	private final Audit audit;

	private final TransactionalOperator tx;

	Trainings(TrainingStore store, TrainingProperties properties, Audit audit, TriageDatabase database) {
		this.store = store;
		this.properties = properties;
		this.audit = audit;
		this.tx = database.transactions();
	}

	/**
	 * Refuses a person who lacks a training that the council requires of those who
	 * decide.
	 */
	public Mono<Void> require(Member member) {
		return this.properties.required().isEmpty() ? Mono.empty()
				: this.store.lacking(member.id(), this.properties.required(), this.properties.validMonths())
					.collectList()
					.flatMap(lacking -> lacking.isEmpty() ? Mono.empty() : Mono.error(() -> refusal(lacking)));
	}

	/** When each was last trained in what, by account. */
	public Mono<Map<StaffId, Map<Training, LocalDate>>> days() {
		return this.store.days()
			.collect(HashMap::new,
					(all, day) -> all.computeIfAbsent(day.account(), first -> new EnumMap<>(Training.class))
						.put(day.training(), day.done()));
	}

	/** Notes when a person was trained, in place of what was noted before. */
	public Mono<Void> keep(StaffId account, Map<Training, LocalDate> days, Member by) {
		return this.store.keep(account, days)
			.then(this.audit
				.record(AuditEntry.of(Act.TRAINING_NOTED, Actor.staff(by.id()), account.value()).detail(codes(days))))
			.as(this.tx::transactional);
	}

	/** The figures, of each kind of people one for each training. */
	public Mono<List<Figure>> figures() {
		return this.store.figures(this.properties.validMonths())
			.collectList()
			.map(known -> Stream.of(TrainedGroup.values()).flatMap(people -> figures(known, people)).toList());
	}

	/** For how many months a training counts. */
	public int validMonths() {
		return this.properties.validMonths();
	}

	/** Notes how many elected members there are, and how many have which training. */
	Mono<Void> keepMembers(Map<Training, Integer> trained, int people, Member by) {
		return Flux.fromIterable(trained.entrySet())
			.concatMap(one -> this.store.keepMembers(one.getKey(), one.getValue(), people))
			.then(this.audit.record(AuditEntry.of(Act.MEMBERS_TRAINING_NOTED, Actor.staff(by.id()))))
			.as(this.tx::transactional);
	}

	private static Stream<Figure> figures(List<Figure> known, TrainedGroup people) {
		return Stream.of(Training.values())
			.map(training -> known.stream()
				.filter(figure -> figure.people() == people && figure.training() == training)
				.findFirst()
				.orElse(new Figure(people, training, 0, 0)));
	}

	private static String codes(Map<Training, LocalDate> days) {
		return days.entrySet()
			.stream()
			.map(day -> day.getKey() + " " + day.getValue())
			.collect(Collectors.joining(", "));
	}

	private Refusal refusal(List<Training> lacking) {
		String trainings = lacking.stream().map(Training::label).collect(Collectors.joining(", "));
		return new Refusal(HttpStatus.FORBIDDEN, "Your training is not up to date",
				"The council lets only people decide who were trained within %d months in: %s. If you were, ask an administrator to note the day. Else hand the report over to a colleague who was."
					.formatted(this.properties.validMonths(), trainings));
	}

}
