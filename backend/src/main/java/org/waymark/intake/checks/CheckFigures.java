package org.waymark.intake.checks;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.arrival.Brought.Script;
import org.waymark.site.routes.RouteCounts;
import org.waymark.site.routes.RouteCounts.Event;
import org.waymark.site.routes.RouteCounts.Place;

/** Counts, for monitoring, what the checks said and why. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class CheckFigures {

	private static final Place SENT = new Place("any", "assessed");

	private final MeterRegistry meters;

	private final RouteCounts counts;

	CheckFigures(MeterRegistry meters, RouteCounts counts) {
		this.meters = meters;
		this.counts = counts;
		for (Assurance.Level level : Assurance.Level.values()) {
			meters.counter("waymark.reports.assessed", "assurance", level.name());
		}
		for (Reason reason : Reason.values()) {
			meters.counter("waymark.reports.reasons", "reason", reason.name());
		}
	}

	Assurance count(Assurance assurance, Script script) {
		share(assurance, script);
		this.meters.counter("waymark.reports.assessed", "assurance", assurance.level().name()).increment();
		assurance.reasons()
			.forEach(reason -> this.meters.counter("waymark.reports.reasons", "reason", reason.name()).increment());
		return assurance;
	}

	/** Whether whoever has no script is held more often, by day alone. */
	private void share(Assurance assurance, Script script) {
		if (script != Script.NOT_SAID) {
			String held = (assurance.level() == Assurance.Level.SUSPECT) ? ".held" : "";
			this.counts.add(SENT, Event.SENT, ((script == Script.RAN) ? "script" : "plain") + held);
		}
	}

}
