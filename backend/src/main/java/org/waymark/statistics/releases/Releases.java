package org.waymark.statistics.releases;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.desk.DeskTables;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.statistics.disclosure.FeasibilityAudit;
import org.waymark.statistics.disclosure.FigureCodes;
import org.waymark.statistics.disclosure.FrozenRecord;
import org.waymark.statistics.disclosure.LedgerCell;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.RecordKeys;
import org.waymark.statistics.disclosure.TablePlan;
import org.waymark.statistics.facts.CountedFacts;
import org.waymark.statistics.facts.FactSheet;
import org.waymark.statistics.releases.ReleaseStore.Stored;

/**
 * Freezes the figures of a quarter once, and lets them go when a second person agrees. A
 * release is never made again, whatever comes later.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Releases {

	private final TablePlan plan = DeskTables.read("tables.yaml", TablePlan.class);

	private final SecureRandom random = new SecureRandom();

	private final CountedFacts facts;

	private final ReleaseStore store;

	private final HubCalendar calendar;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	Releases(CountedFacts facts, ReleaseStore store, HubCalendar calendar, Audit audit, TriageDatabase database,
			InstantSource time) {
		this.facts = facts;
		this.store = store;
		this.calendar = calendar;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	/** All releases and drafts, the newest quarter first. */
	public Mono<List<Release>> all() {
		return this.store.all().map(Stored::release).collectList();
	}

	/** The newest quarter whose figures may be frozen by now. */
	public Quarter ripe() {
		Quarter quarter = Quarter.of(WorkingTime.day(this.time.instant())).before();
		while (this.time.instant().isBefore(ripens(quarter))) {
			quarter = quarter.before();
		}
		return quarter;
	}

	/** From when the figures of a quarter may be frozen. */
	private Instant ripens(Quarter quarter) {
		Instant end = quarter.next().begins().atStartOfDay(WorkingTime.LONDON).toInstant();
		return this.calendar.current().plusWorkingDays(end, FigureCodes.SHIPPED.freezeAfter());
	}

	/** Freezes the figures of a quarter as a draft. */
	public Mono<Made> make(Quarter quarter, StaffId maker) {
		if (quarter.compareTo(ripe()) > 0) {
			return Mono.just(Made.TOO_EARLY);
		}
		return this.facts.counting(quarter)
			.flatMap(more -> more ? Mono.just(Made.STILL_COUNTING) : frozen(quarter, maker));
	}

	private Mono<Made> frozen(Quarter quarter, StaffId maker) {
		return this.store.all()
			.collectList()
			.filter(before -> before.stream().noneMatch(stored -> stored.release().quarter().equals(quarter)))
			.flatMap(before -> this.facts.sheets(quarter)
				.flatMap(sheets -> Mono.fromCallable(() -> draft(quarter, sheets, before))
					.subscribeOn(Schedulers.boundedElastic())))
			.flatMap(draft -> draft.safe() ? kept(quarter, draft.body(), maker) : Mono.just(Made.PINNED))
			.defaultIfEmpty(Made.THERE_ALREADY);
	}

	private Mono<Made> kept(Quarter quarter, ReleaseBody body, StaffId maker) {
		return this.store.add(quarter, this.plan.version(), maker, this.time.instant(), body)
			.flatMap(rows -> (rows == 0) ? Mono.just(Made.THERE_ALREADY)
					: recorded(Act.RELEASE_MADE, quarter, maker).thenReturn(Made.DRAFT))
			.as(this.database.transactions()::transactional);
	}

	private Draft draft(Quarter quarter, Map<ReportId, FactSheet> sheets, List<Stored> before) {
		byte[] salt = new byte[RecordKeys.SALT_BYTES];
		this.random.nextBytes(salt);
		RecordKeys keys = RecordKeys.of(salt);
		List<FrozenRecord> own = new ArrayList<>();
		sheets
			.forEach((report, sheet) -> own.add(new FrozenRecord(keys.of(report.toString()), quarter, sheet.facts())));
		List<Stored> others = before.stream()
			.filter(stored -> stored.release().quarter().year() == quarter.year())
			.filter(stored -> stored.release().released().isPresent())
			.toList();
		List<FrozenRecord> year = new ArrayList<>(own);
		others.forEach(stored -> year.addAll(stored.body().frozen()));
		boolean whole = quarter.number() == Quarter.LAST && others.size() == Quarter.LAST - 1;
		ReleaseBody body = ReleaseBody.of(this.plan, quarter, own, whole ? year : List.of());
		List<LedgerCell> ledger = new ArrayList<>(body.ledger());
		others.forEach(stored -> ledger.addAll(stored.body().ledger()));
		return new Draft(body, new FeasibilityAudit(this.plan.dimensions(), year, ledger).pinned().isEmpty());
	}

	/**
	 * Lets a draft go.
	 * @param seen when the draft that the person read was frozen
	 * @return false where there is none, another one by now, or the person made it
	 */
	public Mono<Boolean> release(Quarter quarter, Instant seen, StaffId second) {
		return changed(this.store.release(quarter, seen, second, this.time.instant()), Act.RELEASE_LET_GO, quarter,
				second);
	}

	/**
	 * Shows a release to everybody, or takes it off the public face again.
	 * @return false where that is so already, or nothing was let go
	 */
	public Mono<Boolean> publish(Quarter quarter, boolean shown, StaffId who) {
		return shown ? changed(this.store.publish(quarter, this.time.instant()), Act.RELEASE_PUBLISHED, quarter, who)
				: changed(this.store.withdraw(quarter), Act.RELEASE_WITHDRAWN, quarter, who);
	}

	/**
	 * Throws a draft away.
	 * @param seen when the draft that the person read was frozen
	 * @return false where there is none, or another one by now
	 */
	public Mono<Boolean> discard(Quarter quarter, Instant seen, StaffId author) {
		return changed(this.store.discard(quarter, seen), Act.RELEASE_DISCARDED, quarter, author);
	}

	private Mono<Boolean> changed(Mono<Long> rows, Act act, Quarter quarter, StaffId who) {
		return rows.flatMap(changed -> (changed == 0) ? Mono.just(false) : recorded(act, quarter, who).thenReturn(true))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> recorded(Act act, Quarter quarter, StaffId who) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(who)).detail(quarter.toString())).then();
	}

	/** What became of the wish to make a release. */
	public enum Made {

		/** It is a draft, for a second person. */
		DRAFT,
		/** Some reports are not counted yet. */
		STILL_COUNTING,
		/** The quarter is not long enough ago. */
		TOO_EARLY,
		/** The quarter has one. */
		THERE_ALREADY,
		/** Somebody could work out a hidden cell. */
		PINNED

	}

	/**
	 * A release that is not kept yet.
	 *
	 * @param safe whether no hidden cell of its year can be worked out
	 */
	private record Draft(ReleaseBody body, boolean safe) {

	}

}
