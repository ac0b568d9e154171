package org.waymark.statistics.entered;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.statistics.disclosure.FigureCodes;
import org.waymark.statistics.disclosure.Quarter;

/** Keeps what analysts enter for each quarter. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class EnteredFigures {

	private final EnteredStore store;

	private final Audit audit;

	private final TriageDatabase database;

	EnteredFigures(EnteredStore store, Audit audit, TriageDatabase database) {
		this.store = store;
		this.audit = audit;
		this.database = database;
	}

	/** The codes of the figures that can be entered, in the order of the page. */
	public List<String> codes() {
		return FigureCodes.SHIPPED.entered();
	}

	/** What was entered for a quarter. */
	public Mono<EnteredSheet> of(Quarter quarter) {
		return this.store.find(quarter.toString()).defaultIfEmpty(EnteredSheet.NONE);
	}

	/**
	 * Stores what was entered.
	 * @return false when somebody else changed it since; nothing was kept
	 */
	Mono<Boolean> keep(Quarter quarter, int seen, Map<String, EnteredFigure> figures, StaffId author) {
		return this.store.keep(quarter.toString(), seen, figures)
			.flatMap(rows -> (rows == 0) ? Mono.just(false) : recorded(quarter, author).thenReturn(true))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> recorded(Quarter quarter, StaffId author) {
		return this.audit.record(AuditEntry.of(Act.FIGURES_ENTERED, Actor.staff(author)).detail(quarter.toString()))
			.then();
	}

}
