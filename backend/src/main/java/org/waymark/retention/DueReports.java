package org.waymark.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.retention.RetentionFacts.Obstacle;
import org.waymark.retention.RetentionRule.Trigger;
import org.waymark.retention.holds.Holds;

/**
 * Finds the reports that are due to be erased, those that were closed first before
 * others.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class DueReports {

	private static final int AT_ONCE = 200;

	private final DatabaseClient db;

	private final KeepingStore store;

	private final Holds holds;

	private final RetentionSchedule schedule;

	private final InstantSource time;

	DueReports(TriageDatabase database, KeepingStore store, Holds holds, RetentionSchedule schedule,
			InstantSource time) {
		this.db = database.client();
		this.store = store;
		this.holds = holds;
		this.schedule = schedule;
		this.time = time;
	}

	/**
	 * Reports that are due now and on no list yet.
	 * @param most so many at most
	 */
	public Flux<DueReport> find(int most) {
		List<RetentionRule> rules = this.schedule.rules();
		return this.db.sql("SELECT clock_timestamp() AS now")
			.mapValue(Instant.class)
			.one()
			.map(database -> new TwoClocks(this.time.instant(), database))
			.flatMapMany(now -> Mono.justOrEmpty(now.day())
				.flatMapMany(today -> closedBy(today, rules))
				.concatMap(one -> due(one, rules, now)))
			.take(most);
	}

	private Mono<DueReport> due(ReportId report, List<RetentionRule> rules, TwoClocks now) {
		return this.store.closed(report)
			.flatMap(kept -> this.holds.on(report).map(holds -> facts(kept.facts(), !holds.isEmpty())))
			.filter(facts -> DueDates.due(facts, rules, now))
			.flatMap(facts -> Mono.justOrEmpty(DueDates.due(facts, rules)
				.flatMap(day -> facts.rule().map(rule -> new DueReport(report, rule, day)))));
	}

	private static RetentionFacts facts(RetentionFacts known, boolean held) {
		Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
		obstacles.addAll(known.obstacles());
		if (held) {
			obstacles.add(Obstacle.HELD);
		}
		return new RetentionFacts(known.received(), known.closed(), known.contact(), known.born(), known.rule(),
				obstacles);
	}

	/**
	 * Those that may be due, a page at a time. Whether they are depends on what is
	 * sealed.
	 */
	private Flux<ReportId> closedBy(LocalDate today, List<RetentionRule> rules) {
		return page(today, rules, Optional.empty())
			.expand(page -> (page.size() < AT_ONCE) ? Mono.empty()
					: page(today, rules, Optional.of(page.get(page.size() - 1))))
			.concatMapIterable(page -> page)
			.map(Closed::report);
	}

	private Mono<List<Closed>> page(LocalDate today, List<RetentionRule> rules, Optional<Closed> after) {
		return this.db.sql("""
				SELECT t.report, t.closed FROM retention.standing t
				JOIN unnest(:rules::text[], :days::date[]) AS k (rule, day)
				  ON k.rule = t.rule AND (t.received AT TIME ZONE 'Europe/London')::date <= k.day
				WHERE t.closed < clock_timestamp() - interval '1 year' AND NOT (t.unread OR t.waiting OR t.followed)
				  AND NOT EXISTS (SELECT FROM retention.referral f WHERE f.report = t.report AND f.state = 'WAITING')
				  AND (:closed::timestamptz IS NULL OR (t.closed, t.report) > (:closed, :report))
				ORDER BY t.closed, t.report LIMIT :most
				""")
			.bind("rules", rules.stream().map(RetentionRule::code).toArray(String[]::new))
			.bind("days", rules.stream().map(rule -> latest(today, rule)).toArray(LocalDate[]::new))
			.bind("closed", Columns.parameter(Instant.class, after.map(Closed::closed)))
			.bind("report", Columns.parameter(UUID.class, after.map(one -> one.report().value())))
			.bind("most", AT_ONCE)
			.map(row -> new Closed(Columns.report(row, "report"), Columns.get(row, "closed", Instant.class)))
			.all()
			.collectList();
	}

	/** The latest day of receipt with which a report may be due by a rule. */
	private static LocalDate latest(LocalDate today, RetentionRule rule) {
		return (rule.from() == Trigger.BIRTH) ? today : today.minusYears(rule.years());
	}

	/** Today, in Europe/London. */
	public LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

	private record Closed(ReportId report, Instant closed) {

	}

}
