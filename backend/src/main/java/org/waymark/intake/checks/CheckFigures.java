package org.waymark.intake.checks;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Counts, for monitoring, what the checks said and why. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class CheckFigures {

	private final MeterRegistry meters;

	CheckFigures(MeterRegistry meters) {
		this.meters = meters;
		for (Assurance.Level level : Assurance.Level.values()) {
			meters.counter("waymark.reports.assessed", "assurance", level.name());
		}
		for (Reason reason : Reason.values()) {
			meters.counter("waymark.reports.reasons", "reason", reason.name());
		}
	}

	Assurance count(Assurance assurance) {
		this.meters.counter("waymark.reports.assessed", "assurance", assurance.level().name()).increment();
		assurance.reasons()
			.forEach(reason -> this.meters.counter("waymark.reports.reasons", "reason", reason.name()).increment());
		return assurance;
	}

}
