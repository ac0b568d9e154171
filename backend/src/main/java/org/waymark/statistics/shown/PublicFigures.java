package org.waymark.statistics.shown;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.publication.Publications;
import org.waymark.site.figures.ReleasedFigures;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.releases.Release;
import org.waymark.statistics.releases.Releases;

/** Hands releases to the public face, and takes them off it again. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PublicFigures {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Releases releases;

	private final NationalFigures national;

	private final ReleaseFactory factory;

	private final Publications publications;

	private final TriageDatabase database;

	PublicFigures(Releases releases, NationalFigures national, ReleaseFactory factory, Publications publications,
			TriageDatabase database) {
		this.releases = releases;
		this.national = national;
		this.factory = factory;
		this.publications = publications;
		this.database = database;
	}

	/**
	 * Shows a release to everybody, or takes it off again.
	 * @return false where that is so already
	 */
	Mono<Boolean> show(Quarter quarter, boolean shown, StaffId who) {
		return this.releases.publish(quarter, shown, who)
			.delayUntil(done -> done ? renewed() : Mono.empty())
			.as(this.database.transactions()::transactional);
	}

	/** Enters a national figure, also beside what is published. */
	Mono<Boolean> enter(String beside, NationalForm form, StaffId who) {
		return this.national.enter(beside, form, who)
			.delayUntil(done -> done ? renewed() : Mono.empty())
			.as(this.database.transactions()::transactional);
	}

	private Mono<Long> renewed() {
		return this.releases.all()
			.map(all -> all.stream().filter(release -> release.published().isPresent()).toList())
			.flatMap(this::renewed);
	}

	private Mono<Long> renewed(List<Release> published) {
		return this.national.shown()
			.map(national -> JSON.writeValueAsBytes(this.factory.published(published, national)))
			.flatMap(body -> this.publications.publish(ReleasedFigures.SUBJECT, body));
	}

}
