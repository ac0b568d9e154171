package org.waymark.intake.checks;

import java.time.Instant;
import java.util.Set;

import reactor.core.publisher.Mono;

import org.waymark.site.Submission;

/**
 * Something else to ask about how a report came, that may take a moment. It answers
 * within two seconds whatever happens, and its failures are reasons at most.
 */
public interface Inquiry {

	/**
	 * The reasons against a report.
	 * @param visit a name of the visit, so that a report sent twice is no repetition
	 * @param opened when its last page was made; {@link Instant#MAX} if none was opened
	 */
	Mono<Set<CheckReason>> about(Submission submission, byte[] visit, Instant opened);

}
