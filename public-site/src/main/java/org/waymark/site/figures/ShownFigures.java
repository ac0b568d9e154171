package org.waymark.site.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.site.figures.ReleasedFigures.Release;
import org.waymark.site.publication.CurrentEdition;
import org.waymark.site.publication.PublishedEditions;
import org.waymark.site.sitemap.Mapped;

/** The figures that the hub published last. They come out of memory. */
@Component
class ShownFigures implements Mapped {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final CurrentEdition<ReleasedFigures> current;

	ShownFigures(PublishedEditions editions) {
		this.current = new CurrentEdition<>(editions, ReleasedFigures.SUBJECT, ShownFigures::read,
				new ReleasedFigures(ReleasedFigures.FORMAT, List.of()));
	}

	/** The newest first. */
	List<Release> releases() {
		return this.current.get().releases();
	}

	/** The release of a quarter, if it is published. */
	Optional<Release> release(String quarter) {
		return releases().stream().filter(release -> release.quarter().equals(quarter)).findFirst();
	}

	/** None where nothing is published: then the page has nothing to be found for. */
	@Override
	public Stream<String> paths() {
		Stream<String> each = releases().stream()
			.map(release -> PublicFiguresController.PATH + "/" + release.quarter());
		return releases().isEmpty() ? Stream.empty() : Stream.concat(Stream.of(PublicFiguresController.PATH), each);
	}

	@Scheduled(fixedDelayString = "${waymark.publication.look:5s}")
	Mono<Void> look() {
		return this.current.look();
	}

	private static ReleasedFigures read(byte[] body) {
		ReleasedFigures edition = JSON.readValue(body, ReleasedFigures.class);
		if (edition.format() != ReleasedFigures.FORMAT) {
			throw new IllegalArgumentException("An edition of format " + edition.format() + " is not known here");
		}
		return edition;
	}

}
