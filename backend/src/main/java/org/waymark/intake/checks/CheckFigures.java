package org.waymark.intake.checks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.evidence.BrowserEvidence.Script;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteCounts.Place;

/** Counts, for monitoring, what the checks said and why. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class CheckFigures {

	private static final Place SENT = new Place("any", "assessed");

	private final Map<Assurance.Level, Counter> levels = new EnumMap<>(Assurance.Level.class);

	private final Map<CheckReason, Counter> reasons = new EnumMap<>(CheckReason.class);

	private final RouteCounts counts;

	CheckFigures(MeterRegistry meters, RouteCounts counts) {
		this.counts = counts;
		for (Assurance.Level level : Assurance.Level.values()) {
			this.levels.put(level, meters.counter("waymark.reports.assessed", "assurance", level.name()));
		}
		for (CheckReason reason : CheckReason.values()) {
			this.reasons.put(reason, meters.counter("waymark.reports.reasons", "reason", reason.name()));
		}
	}

	Assurance count(Assurance assurance, Script script) {
		share(assurance, script);
		Objects.requireNonNull(this.levels.get(assurance.level())).increment();
		assurance.reasons().forEach(reason -> Objects.requireNonNull(this.reasons.get(reason)).increment());
		return assurance;
	}

	/** Daily figures that show whether people without script are held more often. */
	private void share(Assurance assurance, Script script) {
		if (script != Script.NOT_SAID) {
			String held = (assurance.level() == Assurance.Level.SUSPECT) ? ".held" : "";
			this.counts.add(SENT, Event.SENT, ((script == Script.RAN) ? "script" : "plain") + held);
		}
	}

}
