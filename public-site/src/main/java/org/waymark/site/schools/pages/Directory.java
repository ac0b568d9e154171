package org.waymark.site.schools.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.site.publication.CurrentEdition;
import org.waymark.site.publication.PublishedEditions;
import org.waymark.site.questions.OfferedSchools;
import org.waymark.site.schools.PublishedFigures;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.sitemap.Mapped;

/** The schools that the hub published last. */
@Component
public class Directory implements Mapped, OfferedSchools {

	/** Where the figures are, if the council shows them. */
	public static final String FIGURES = SchoolsController.PATH + "/figures";

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final CurrentEdition<ShownSchools> current;

	private final CurrentEdition<PublishedFigures> figures;

	Directory(PublishedEditions editions) {
		this.current = new CurrentEdition<>(editions, PublishedSchools.SUBJECT, ShownSchools::read,
				ShownSchools.none());
		this.figures = new CurrentEdition<>(editions, PublishedFigures.SUBJECT, Directory::figures,
				PublishedFigures.NONE);
	}

	private static PublishedFigures figures(byte[] body) {
		PublishedFigures figures = JSON.readValue(body, PublishedFigures.class);
		if (figures.format() != PublishedFigures.FORMAT) {
			throw new IllegalArgumentException("Figures of format " + figures.format() + " are not known here");
		}
		return figures;
	}

	ShownSchools now() {
		return this.current.get();
	}

	@Override
	public List<String> names() {
		return now().openNames();
	}

	/** A school; empty when there is none of this number. */
	public Optional<School> school(int urn) {
		return now().school(urn);
	}

	/** The kinds of policies, in the order of the pages. */
	public List<PolicyKind> kinds() {
		return now().edition().kinds();
	}

	/** A kind of policy; empty when there is none of this code. */
	public Optional<PolicyKind> kind(String code) {
		return now().kind(code);
	}

	/** The figures; empty where the council shows none. */
	public Optional<PublishedFigures> figures() {
		return Optional.of(this.figures.get()).filter(figures -> figures.counted() != null);
	}

	/** The page of each school that there is, and the lists. */
	@Override
	public Stream<String> paths() {
		ShownSchools shown = now();
		Stream<String> first = Stream.concat(Stream.of(SchoolsController.PATH), figures().stream().map(any -> FIGURES));
		return Stream.concat(first,
				shown.like(school -> !school.standing().over())
					.stream()
					.map(school -> SchoolsController.PATH + "/" + school.urn()));
	}

	@Scheduled(fixedDelayString = "${waymark.publication.look:5s}")
	Mono<Void> look() {
		return this.current.look().then(this.figures.look());
	}

}
