package org.waymark.admission;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.intake.SealedReports;
import org.waymark.intake.waiting.RepairLane;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Shows the desk what could not be admitted. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RepairRows implements RepairLane {

	private final SealedReports sealed;

	RepairRows(SealedReports sealed) {
		this.sealed = sealed;
	}

	@Override
	public Flux<Row> rows() {
		return this.sealed.repairLane().map(aside -> new Row(aside.reference(), aside.received(), aside.fault()));
	}

}
