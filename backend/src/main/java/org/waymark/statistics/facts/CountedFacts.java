package org.waymark.statistics.facts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.facts.FactStore.Waiting;

/**
 * Counts what reports say, when they come and whenever they change. The sums of a quarter
 * follow in the same transaction.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class CountedFacts {

	private static final Logger log = LoggerFactory.getLogger(CountedFacts.class);

	private static final int BATCH = 50;

	private final ReportFacts facts = new ReportFacts();

	private final CountedReportStore reports;

	private final FactStore counted;

	private final SumStore sums;

	private final HubCalendar calendar;

	private final TriageDatabase database;

	CountedFacts(CountedReportStore reports, FactStore counted, SumStore sums, HubCalendar calendar,
			TriageDatabase database) {
		this.reports = reports;
		this.counted = counted;
		this.sums = sums;
		this.calendar = calendar;
		this.database = database;
	}

	/** The true counts of a quarter, for those inside. */
	public Mono<QuarterSums> sums(Quarter quarter) {
		return this.sums.find(quarter.toString()).defaultIfEmpty(QuarterSums.NONE);
	}

	/** What was counted of each report of a quarter, by report. No other is read. */
	public Mono<Map<ReportId, FactSheet>> sheets(Quarter quarter) {
		return this.counted.between(begins(quarter), begins(quarter.next()))
			.filter(kept -> kept.sheet().counted() && kept.sheet().quarter().equals(quarter.toString()))
			.collect(LinkedHashMap::new, (sheets, kept) -> sheets.put(kept.report(), kept.sheet()));
	}

	/**
	 * The sums of a quarter, counted anew from every report: what the kept ones are
	 * compared with.
	 */
	Mono<QuarterSums> recounted(Quarter quarter) {
		return sheets(quarter).map(sheets -> sheets.values()
			.stream()
			.reduce(QuarterSums.NONE, (sums, sheet) -> sums.plus(sheet, 1), (one, other) -> other));
	}

	/**
	 * Whether a report of a quarter, or of one before it, is not counted as it is now.
	 */
	public Mono<Boolean> counting(Quarter quarter) {
		return this.counted.waits(begins(quarter.next()));
	}

	private static Instant begins(Quarter quarter) {
		return quarter.begins().atStartOfDay(WorkingTime.LONDON).toInstant();
	}

	/** Counts what came or changed, all of it: also after a rush, or an import. */
	public Mono<Void> countWaiting() {
		return countAfter(0).expand(this::countAfter).then();
	}

	/** Counts a batch, and says where the next one begins; nothing after the last. */
	private Mono<Long> countAfter(long before) {
		return this.counted.waiting(before, BATCH)
			.collectList()
			.filter(batch -> !batch.isEmpty())
			.flatMap(batch -> Flux.fromIterable(lastOf(batch))
				.concatMap(this::counted)
				.then(Mono.just(batch.get(batch.size() - 1).last())));
	}

	/** Each report once, up to its last change in the batch. */
	private static List<Waiting> lastOf(List<Waiting> batch) {
		Map<ReportId, Waiting> last = new LinkedHashMap<>();
		batch.forEach(one -> last.put(one.report(), one));
		return List.copyOf(last.values());
	}

	private Mono<Void> counted(Waiting one) {
		return count(one).as(this.database.transactions()::transactional)
			.onErrorResume(CannotOpen.class, unread -> left(one.report()));
	}

	/** One that cannot be counted waits on, and must not hold up the others. */
	private Mono<Void> left(ReportId report) {
		return Mono.fromRunnable(() -> log.warn("Report {} cannot be counted in the figures", report));
	}

	private Mono<Void> count(Waiting waiting) {
		return this.counted.take(waiting)
			.filter(taken -> taken > 0)
			.flatMap(taken -> this.reports.find(waiting.report()))
			.flatMap(report -> keep(report, sheet(report)));
	}

	private FactSheet sheet(ReportToCount report) {
		return new FactSheet(Quarter.of(WorkingTime.day(report.times().received())).toString(), !report.discarded(),
				this.facts.of(report, this.calendar.current()));
	}

	private Mono<Void> keep(ReportToCount report, FactSheet sheet) {
		return this.counted.counted(report.id()).map(Optional::of).defaultIfEmpty(Optional.empty()).flatMap(before -> {
			if (before.filter(sheet::equals).isPresent()) {
				return Mono.empty();
			}
			return before.map(old -> add(old, -1))
				.orElseGet(Mono::empty)
				.then(add(sheet, 1))
				.then(this.counted.keep(report.id(), sheet));
		});
	}

	private Mono<Void> add(FactSheet sheet, int times) {
		return this.sums.begin(sheet.quarter())
			.then(this.sums.hold(sheet.quarter()))
			.flatMap(held -> this.sums.change(held, held.body().plus(sheet, times)));
	}

}
