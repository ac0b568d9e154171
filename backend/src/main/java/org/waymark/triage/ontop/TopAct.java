package org.waymark.triage.ontop;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;

/** The two acts, one of which undoes the other. */
enum TopAct {

	/** Put it on top. */
	PUT(ReportAct.PUT_ON_TOP),
	/** Let it stand where it belongs again. */
	UNDO(ReportAct.TAKEN_FROM_TOP);

	private final ReportAct act;

	TopAct(ReportAct act) {
		this.act = act;
	}

	static Optional<TopAct> of(String code) {
		return Stream.of(values()).filter(act -> act.name().equals(code)).findFirst();
	}

	/** The act as it stands on the timeline. */
	ReportAct act() {
		return this.act;
	}

}
