package org.waymark.directory.letters;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.directory.schools.Schools;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.Purpose;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.School;

/**
 * Writes to every school with something missing, once a half-term. Whether a parent could
 * not find a policy is not known here, so that a letter cannot tell it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Letters {

	private final Schools schools;

	private final LetterDays days;

	private final LetterStore store;

	private final Outbox outbox;

	private final Audit audit;

	private final InstantSource time;

	private final TriageDatabase database;

	Letters(Schools schools, LetterDays days, LetterStore store, Outbox outbox, Audit audit, InstantSource time,
			TriageDatabase database) {
		this.schools = schools;
		this.days = days;
		this.store = store;
		this.outbox = outbox;
		this.audit = audit;
		this.time = time;
		this.database = database;
	}

	/** Schools that would be written to, and what was sent in this half-term. */
	Mono<Batch> batch() {
		LocalDate today = WorkingTime.day(this.time.instant());
		LocalDate begun = this.days.now().of(today);
		return incomplete().flatMap(schools -> this.store.sent(begun)
			.defaultIfEmpty(-1)
			.map(sent -> new Batch(schools, begun, this.days.now().after(today), sent)));
	}

	/**
	 * Sends the batch of this half-term.
	 * @return false when it was sent before, or when no school has a mailbox; nothing was
	 * sent
	 */
	Mono<Boolean> send(StaffId editor) {
		LocalDate begun = this.days.now().of(WorkingTime.day(this.time.instant()));
		return incomplete().map(Letters::reached)
			.filter(schools -> !schools.isEmpty())
			.filterWhen(schools -> this.store.add(begun, schools.size(), editor))
			.flatMap(schools -> send(schools, begun, editor).thenReturn(true))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> send(List<School> schools, LocalDate begun, StaffId editor) {
		UUID batch = UUID.nameUUIDFromBytes(("letters " + begun).getBytes(StandardCharsets.UTF_8));
		return Flux.fromIterable(schools)
			.concatMap(school -> this.outbox.add(NewMessage.toSchool(Purpose.SCHOOL,
					"school-" + begun + "-" + school.urn(), school.contact().mailbox(), List.of())))
			.then(this.audit.record(AuditEntry.of(Act.SCHOOL_LETTERS_SENT, Actor.staff(editor), batch)
				.detail(begun + " " + schools.size())));
	}

	private Mono<List<School>> incomplete() {
		return this.schools.edition()
			.map(edition -> edition.schools()
				.stream()
				.filter(school -> school.standing().open())
				.filter(school -> school.policies().stream().anyMatch(School.Policy::missing))
				.toList());
	}

	private static List<School> reached(List<School> schools) {
		return schools.stream().filter(school -> !school.contact().mailbox().isEmpty()).toList();
	}

	/**
	 * A batch of letters.
	 *
	 * @param schools open schools with something missing, by name
	 * @param halfTerm first day of the half-term
	 * @param next first day of the next
	 * @param sent how many letters went out in it; -1 when none was sent yet
	 */
	record Batch(List<School> schools, LocalDate halfTerm, LocalDate next, int sent) {

		List<School> reached() {
			return Letters.reached(this.schools);
		}

		List<School> withoutMailbox() {
			return this.schools.stream().filter(school -> school.contact().mailbox().isEmpty()).toList();
		}

	}

}
