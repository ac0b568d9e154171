package org.waymark.triage.queue;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.waiting.RepairLane;
import org.waymark.notification.duty.DutyRecord;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.triage.Lane;
import org.waymark.triage.bulkreports.BulkReports;
import org.waymark.triage.bulkreports.BulkReports.IdenticalGroup;

/** Reads what stands beside the reports of a list. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueExtras {

	private final RepairLane repair;

	private final BulkReports floods;

	private final HeldShares shares;

	private final DutyRecord duty;

	QueueExtras(RepairLane repair, BulkReports floods, HeldShares shares, DutyRecord duty) {
		this.repair = repair;
		this.floods = floods;
		this.shares = shares;
		this.duty = duty;
	}

	Mono<Beside> of(Lane lane, StaffId reader) {
		return Mono.zip(repairs(lane), floods(lane, reader), shares(lane), this.duty.open().count())
			.map(read -> new Beside(read.getT1(), read.getT2(), read.getT3(), read.getT4()));
	}

	private Mono<List<RepairLane.Row>> repairs(Lane lane) {
		return (lane == Lane.REPAIR) ? this.repair.rows().collectList() : Mono.just(List.of());
	}

	private Mono<List<IdenticalGroup>> floods(Lane lane, StaffId reader) {
		return (lane == Lane.HELD) ? this.floods.groups(reader).collectList() : Mono.just(List.of());
	}

	private Mono<HeldShares.Shares> shares(Lane lane) {
		return (lane == Lane.HELD) ? this.shares.lately() : Mono.just(HeldShares.Shares.NONE);
	}

	/**
	 * The parts beside the list.
	 *
	 * @param repairs the reports that could not be opened, in their lane
	 * @param floods identical reports, in the held lane
	 * @param shares the share of reports held lately, with a script and without, in the
	 * held lane
	 * @param alerts alerts that nobody has acknowledged
	 */
	record Beside(List<RepairLane.Row> repairs, List<IdenticalGroup> floods, HeldShares.Shares shares, long alerts) {

	}

}
