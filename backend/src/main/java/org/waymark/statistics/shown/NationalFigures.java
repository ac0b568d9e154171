package org.waymark.statistics.shown;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.desk.DeskTables;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.figures.ReleasedFigures.National;
import org.waymark.statistics.disclosure.TablePlan;
import org.waymark.statistics.disclosure.TablePlan.PlannedTable;
import org.waymark.statistics.shown.NationalStore.Kept;

/** National figures that stand beside the tables of releases. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NationalFigures {

	private final List<String> tables = DeskTables.read("tables.yaml", TablePlan.class)
		.tables()
		.stream()
		.map(PlannedTable::name)
		.toList();

	private final NationalStore store;

	private final Audit audit;

	private final InstantSource time;

	NationalFigures(NationalStore store, Audit audit, InstantSource time) {
		this.store = store;
		this.audit = audit;
		this.time = time;
	}

	/** The names of the tables beside which one can stand. */
	List<String> tables() {
		return this.tables;
	}

	/** Those that are shown, by table. */
	Mono<Map<String, National>> shown() {
		return this.store.newest()
			.filter(kept -> !kept.figure().value().isEmpty())
			.collectMap(Kept::beside, Kept::figure);
	}

	/** What stands beside a table, as a form; an empty one where nothing does. */
	Mono<NationalForm> form(String beside) {
		return this.store.newest()
			.filter(kept -> kept.beside().equals(beside))
			.next()
			.map(NationalForm::of)
			.defaultIfEmpty(NationalForm.EMPTY);
	}

	/** Enters one, within a transaction; false where somebody else did since. */
	Mono<Boolean> enter(String beside, NationalForm form, StaffId who) {
		return this.store.alone(beside)
			.then(this.store.add(beside, form.seen(), form.figure(), who, this.time.instant()))
			.flatMap(rows -> (rows == 0) ? Mono.just(false) : recorded(beside, who).thenReturn(true));
	}

	private Mono<Void> recorded(String beside, StaffId who) {
		return this.audit.record(AuditEntry.of(Act.NATIONAL_FIGURE_KEPT, Actor.staff(who)).detail(beside)).then();
	}

}
