package org.waymark.intake.waiting;

import java.time.Instant;

import reactor.core.publisher.Flux;

import org.waymark.site.terms.ReportReference;

/** Reports that were accepted and could not be opened: nothing of them is lost. */
public interface RepairLane {

	/** The oldest of them, oldest first. */
	Flux<Row> rows();

	/**
	 * One of them.
	 *
	 * @param reference ten characters, without spaces
	 * @param received when it was accepted (UTC)
	 * @param fault code of what is wrong
	 */
	record Row(ReportReference reference, Instant received, String fault) {

	}

}
