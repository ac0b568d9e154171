package org.waymark.committee.training;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.committee.tables.PastedTable;
import org.waymark.committee.tables.TableRegister;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.training.Trainings;

/** Keeps how many people in post are trained, and takes in the tables that say so. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PostsInTraining implements TableRegister<PostRow> {

	private final PostStore store;

	private final PostTable table;

	private final Trainings trainings;

	private final Audit audit;

	private final TriageDatabase database;

	private final InstantSource time;

	PostsInTraining(PostStore store, PostTable table, Trainings trainings, Audit audit, TriageDatabase database,
			InstantSource time) {
		this.store = store;
		this.table = table;
		this.trainings = trainings;
		this.audit = audit;
		this.database = database;
		this.time = time;
	}

	@Override
	public String address() {
		return "/triage/committee/training";
	}

	@Override
	public String code() {
		return "TRAINING";
	}

	@Override
	public List<String> columns() {
		return this.table.columns();
	}

	@Override
	public PastedTable<PostRow> read(String typed) {
		return this.table.read(typed, today());
	}

	/** Every row changes something: the day of a course may be newer, a team another. */
	@Override
	public Mono<List<PostRow>> fresh(List<PostRow> rows) {
		return Mono.just(rows);
	}

	@Override
	public List<String> said(List<PostRow> rows) {
		Set<String> left = persons(rows.stream().filter(PostRow::left).toList());
		Set<String> stay = persons(rows);
		stay.removeAll(left);
		return this.table.said(stay.size(), left.size(), rows);
	}

	/**
	 * Those who left are forgotten; of the others the newest day of each course stays.
	 */
	@Override
	public Mono<Void> keep(List<PostRow> rows, StaffId author) {
		Set<String> left = persons(rows.stream().filter(PostRow::left).toList());
		List<PostRow> stay = rows.stream().filter(row -> !left.contains(row.person())).toList();
		return this.store.list(stay, this.time.instant())
			.then(this.store.train(stay))
			.then(this.store.forget(left))
			.then(this.audit
				.record(AuditEntry.of(Act.POSTS_TAKEN_IN, Actor.staff(author)).detail(Integer.toString(rows.size()))))
			.then()
			.as(this.database.transactions()::transactional);
	}

	/** The figures by team. */
	Mono<List<TeamCount>> counts() {
		return this.store.counts(this.trainings.validMonths(), today()).collectList();
	}

	/** How many are absent for long, and are not counted. */
	Mono<Long> away() {
		return this.store.away();
	}

	/** What partners returned, the newest of each first. */
	Mono<List<PartnerReturn>> returns() {
		return this.store.returns().collectList();
	}

	/** Stores what a partner returned. Sent twice, it is stored once. */
	Mono<Void> add(PartnerReturn one, StaffId author) {
		return this.store.add(one, this.time.instant(), author)
			.flatMap(rows -> (rows == 0) ? Mono.empty()
					: this.audit.record(AuditEntry.of(Act.RETURN_ADDED, Actor.staff(author), one.id())).then())
			.as(this.database.transactions()::transactional);
	}

	int validMonths() {
		return this.trainings.validMonths();
	}

	/** Today in Europe/London. */
	LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

	private static Set<String> persons(List<PostRow> rows) {
		return rows.stream().map(PostRow::person).collect(Collectors.toCollection(HashSet::new));
	}

}
