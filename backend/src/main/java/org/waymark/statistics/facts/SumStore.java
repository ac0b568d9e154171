package org.waymark.statistics.facts;

import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.statistics.documents.QuarterDocuments;
import org.waymark.statistics.documents.QuarterDocuments.Kept;
import org.waymark.statistics.documents.QuarterDocuments.Kind;

/** The sums of each quarter, sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SumStore {

	private final QuarterDocuments documents;

	SumStore(QuarterDocuments documents) {
		this.documents = documents;
	}

	/** The sums of a quarter, if anything was counted in it. */
	Mono<QuarterSums> find(String quarter) {
		return this.documents.find(Kind.SUMS, quarter, QuarterSums.class).map(Kept::body);
	}

	/** Makes sure that a quarter has sums, so that it can be locked. */
	Mono<Void> begin(String quarter) {
		return this.documents.add(Kind.SUMS, UUID.randomUUID(), quarter, QuarterSums.NONE).then();
	}

	/** The sums of a quarter, until the transaction ends for us alone. */
	Mono<Kept<QuarterSums>> hold(String quarter) {
		return this.documents.hold(Kind.SUMS, quarter, QuarterSums.class);
	}

	Mono<Void> change(Kept<QuarterSums> held, QuarterSums sums) {
		return this.documents.change(Kind.SUMS, held.id(), held.version(), sums).then();
	}

}
