package org.waymark.directory.figures;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.publication.Publications;
import org.waymark.site.schools.PublishedFigures;

/**
 * Publishes the figures of today if the council chooses that. If it no longer does, they
 * are taken back.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FiguresForEverybody {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SchoolFigures figures;

	private final FiguresPageFactory factory;

	private final Publications publications;

	private final TriageDatabase database;

	FiguresForEverybody(SchoolFigures figures, FiguresPageFactory factory, Publications publications,
			TriageDatabase database) {
		this.figures = figures;
		this.factory = factory;
		this.publications = publications;
		this.database = database;
	}

	/** Shows those of today; without a school there is nothing to show. */
	Mono<Void> show() {
		return this.figures.now()
			.flatMap(now -> now.counts().isEmpty() ? takeBack() : publish(now))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> publish(PolicyFigures now) {
		return this.figures.months()
			.map(months -> JSON.writeValueAsBytes(this.factory.published(now, months)))
			.flatMap(body -> this.publications.publish(PublishedFigures.SUBJECT, body))
			.then();
	}

	Mono<Void> takeBack() {
		return this.publications.replace(PublishedFigures.SUBJECT, JSON.writeValueAsBytes(PublishedFigures.NONE))
			.as(this.database.transactions()::transactional)
			.then();
	}

}
