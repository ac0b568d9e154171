package org.waymark.triage.handover;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.waiting.ArrivalFigures;
import org.waymark.notification.duty.DutyRecord;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Other things that must not be left for the night: alerts without an answer, and reports
 * in repair.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OpenAlarms {

	private final DutyRecord duty;

	private final ArrivalFigures arrivals;

	OpenAlarms(DutyRecord duty, ArrivalFigures arrivals) {
		this.duty = duty;
		this.arrivals = arrivals;
	}

	Mono<Standing> now() {
		return this.duty.open()
			.count()
			.zipWith(this.arrivals.now(), (alerts, arrivals) -> new Standing(alerts, arrivals.repair()));
	}

	/**
	 * How many there are.
	 *
	 * @param alerts that nobody has acknowledged
	 * @param repair reports that could not be opened
	 */
	record Standing(long alerts, long repair) {

	}

}
