package org.waymark.site.publication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/** The newest edition that can be read is shown, whatever is away. */
class CurrentEditionTests {

	private final Shelf shelf = new Shelf();

	@Test
	void beforeAnythingWasPublishedNoneIsShown() {
		assertThat(current().get()).isEqualTo("none");
	}

	@Test
	void newEditionIsShownAndKept() {
		CurrentEdition<String> current = current();
		this.shelf.newest = edition(3, "three");
		look(current);
		assertThat(current.get()).isEqualTo("three");
		assertThat(this.shelf.kept).isNotNull();
		assertThat(current().get()).as("after a restart").isEqualTo("three");
	}

	@Test
	void sameEditionIsFetchedOnce() {
		CurrentEdition<String> current = current();
		this.shelf.newest = edition(3, "three");
		look(current);
		look(current);
		assertThat(this.shelf.handedOut).hasValue(1);
	}

	@Test
	void olderEditionIsShownAfterARestore() {
		this.shelf.kept = edition(9, "nine");
		CurrentEdition<String> current = current();
		this.shelf.newest = edition(4, "four");
		look(current);
		assertThat(current.get()).isEqualTo("four");
	}

	@Test
	void whatIsShownStaysWhileTheStoreIsAway() {
		this.shelf.kept = edition(3, "three");
		CurrentEdition<String> current = current();
		this.shelf.away = true;
		look(current);
		assertThat(current.get()).isEqualTo("three");
	}

	@Test
	void editionThatCannotBeReadIsNeitherShownNorKeptNorFetchedAgain() {
		CurrentEdition<String> current = current();
		this.shelf.newest = edition(3, "three");
		look(current);
		this.shelf.newest = edition(4, "broken");
		look(current);
		look(current);
		assertThat(current.get()).isEqualTo("three");
		assertThat(this.shelf.kept).extracting(PublishedEditions.Edition::number).isEqualTo(3L);
		assertThat(this.shelf.handedOut).hasValue(2);
	}

	private CurrentEdition<String> current() {
		return new CurrentEdition<>(this.shelf, "schools", CurrentEditionTests::read, "none");
	}

	private static String read(byte[] body) {
		String text = new String(body, StandardCharsets.UTF_8);
		if (text.equals("broken")) {
			throw new IllegalArgumentException("broken");
		}
		return text;
	}

	private static void look(CurrentEdition<String> current) {
		current.look().block(Duration.ofSeconds(5));
	}

	private static PublishedEditions.Edition edition(long number, String body) {
		return new PublishedEditions.Edition(number, body.getBytes(StandardCharsets.UTF_8));
	}

	/** What was published, and what this machine kept. */
	private static final class Shelf implements PublishedEditions {

		private final AtomicInteger handedOut = new AtomicInteger();

		private @Nullable Edition newest;

		private @Nullable Edition kept;

		private boolean away;

		@Override
		public Mono<Edition> otherThan(String subject, long held) {
			if (this.away) {
				return Mono.error(new IllegalStateException("away"));
			}
			return Mono.justOrEmpty(this.newest)
				.filter(edition -> edition.number() != held)
				.doOnNext(edition -> this.handedOut.incrementAndGet());
		}

		@Override
		public Optional<Edition> kept(String subject) {
			return Optional.ofNullable(this.kept);
		}

		@Override
		public void keep(String subject, Edition edition) {
			this.kept = edition;
		}

	}

}
