package org.waymark.statistics.entered;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.statistics.documents.QuarterDocuments;
import org.waymark.statistics.documents.QuarterDocuments.Kind;

/** What was entered for each quarter, sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EnteredStore {

	private final QuarterDocuments documents;

	EnteredStore(QuarterDocuments documents) {
		this.documents = documents;
	}

	Mono<EnteredSheet> find(String quarter) {
		return this.documents.find(Kind.ENTERED, quarter, Figures.class)
			.map(kept -> new EnteredSheet(kept.version(), kept.body().figures()));
	}

	/** Stores figures; nothing where another version is stored by now. */
	Mono<Long> keep(String quarter, int seen, Map<String, EnteredFigure> figures) {
		Figures body = new Figures(figures);
		return (seen == 0) ? this.documents.add(Kind.ENTERED, id(quarter), quarter, body)
				: this.documents.change(Kind.ENTERED, id(quarter), seen, body);
	}

	/**
	 * One document a quarter: its id follows from it, so that it can be sealed before it
	 * is there.
	 */
	private static UUID id(String quarter) {
		return UUID.nameUUIDFromBytes(("ENTERED " + quarter).getBytes(StandardCharsets.UTF_8));
	}

	/** The sealed document. */
	record Figures(Map<String, EnteredFigure> figures) {

		@Override
		public String toString() {
			return "Figures[hidden]";
		}

	}

}
