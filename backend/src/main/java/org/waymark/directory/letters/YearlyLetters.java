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
import org.waymark.directory.proposals.Invitations;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.schools.School;

/**
 * Sends every school a link once a year, in one batch: guidance changes in September, and
 * so do people.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class YearlyLetters {

	private final Schools schools;

	private final LetterDays days;

	private final LetterStore store;

	private final Invitations invitations;

	private final Audit audit;

	private final InstantSource time;

	private final TriageDatabase database;

	YearlyLetters(Schools schools, LetterDays days, LetterStore store, Invitations invitations, Audit audit,
			InstantSource time, TriageDatabase database) {
		this.schools = schools;
		this.days = days;
		this.store = store;
		this.invitations = invitations;
		this.audit = audit;
		this.time = time;
		this.database = database;
	}

	/** Sends the batch of this year, if it is due and was not sent. */
	Mono<Void> send() {
		LocalDate today = WorkingTime.day(this.time.instant());
		return this.days.now().yearlyDue(today) ? send(today.getYear()) : Mono.empty();
	}

	private Mono<Void> send(int year) {
		return this.schools.edition()
			.map(edition -> edition.schools().stream().filter(this.invitations::reaches).toList())
			.filter(reached -> !reached.isEmpty())
			.filterWhen(reached -> this.store.addYear(year, reached.size()))
			.flatMap(reached -> send(reached, year))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> send(List<School> reached, int year) {
		UUID batch = UUID.nameUUIDFromBytes(("yearly letters " + year).getBytes(StandardCharsets.UTF_8));
		return Flux.fromIterable(reached)
			.concatMap(school -> this.invitations.remind(school, year))
			.then(this.audit
				.record(AuditEntry.of(Act.SCHOOL_REMINDED, Actor.SYSTEM, batch).detail(year + " " + reached.size())));
	}

}
