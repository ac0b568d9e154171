package org.waymark.directory.figures;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.directory.figures.MonthStore.Month;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/** The figures of today, and those that were kept when each month began. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SchoolFigures {

	private final Schools schools;

	private final MonthStore months;

	private final TriageDatabase database;

	private final InstantSource time;

	SchoolFigures(Schools schools, MonthStore months, TriageDatabase database, InstantSource time) {
		this.schools = schools;
		this.months = months;
		this.database = database;
		this.time = time;
	}

	Mono<PolicyFigures> now() {
		return this.schools.edition().map(edition -> new PolicyFigures(edition, today()));
	}

	/** The newest month first. */
	Mono<List<Month>> months() {
		return this.months.all().collectList();
	}

	/** Keeps the figures of this month, unless they are kept or there is no school. */
	Mono<Void> keepMonth() {
		LocalDate month = today().withDayOfMonth(1);
		return this.months.has(month)
			.filter(kept -> !kept)
			.flatMap(none -> now())
			.flatMapMany(figures -> Flux.fromIterable(figures.counts()))
			.concatMap(count -> this.months.keep(month, count))
			.then()
			.as(this.database.transactions()::transactional);
	}

	LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

}
