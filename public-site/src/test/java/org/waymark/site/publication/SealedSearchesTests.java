package org.waymark.site.publication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A search stands in an address for an hour, and says nothing there. */
class SealedSearchesTests {

	private static final Instant START = Instant.parse("2026-11-30T12:00:00Z");

	private final AtomicReference<Instant> now = new AtomicReference<>(START);

	private final SealedSearches searches = new SealedSearches(new PlainSealer(), this.now::get);

	@ParameterizedTest
	@ValueSource(strings = { "", "st marys", "Zażółć gęślą", "FY1 4AA", "a\nb", "٣", "x  " })
	void searchComesBack(String typed) {
		assertThat(this.searches.open("schools", this.searches.seal("schools", typed))).hasValue(typed.strip());
	}

	@Test
	void searchIsOverAfterAnHour() {
		String sealed = this.searches.seal("schools", "st marys");
		this.now.set(START.plus(Duration.ofMinutes(59)));
		assertThat(this.searches.open("schools", sealed)).isPresent();
		this.now.set(START.plus(Duration.ofMinutes(60)));
		assertThat(this.searches.open("schools", sealed)).isEmpty();
	}

	@Test
	void searchThatTellsMoreIsOverSooner() {
		String sealed = this.searches.seal("guidance", "st marys");
		this.now.set(START.plus(Duration.ofMinutes(4)));
		assertThat(this.searches.open("guidance", sealed, Duration.ofMinutes(5))).isPresent();
		this.now.set(START.plus(Duration.ofMinutes(5)));
		assertThat(this.searches.open("guidance", sealed, Duration.ofMinutes(5))).isEmpty();
	}

	@Test
	void searchOfOneSubjectIsNoneOfAnother() {
		assertThat(this.searches.open("guidance", this.searches.seal("schools", "st marys"))).isEmpty();
		assertThat(this.searches.open("schools", "junk")).isEmpty();
	}

	@Test
	void shortSearchesAreAllOfOneLength() {
		assertThat(this.searches.seal("schools", "a")).hasSameSizeAs(this.searches.seal("schools", "st marys"));
	}

	@Test
	void longSearchIsShortened() {
		assertThat(this.searches.open("schools", this.searches.seal("schools", "😀".repeat(5_000))))
			.hasValue("😀".repeat(SealedSearches.MOST));
	}

	/** Seals nothing. */
	private static final class PlainSealer implements SealedSearches.Sealer {

		@Override
		public String seal(String text) {
			return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public Optional<String> open(String sealed) {
			return Optional.of(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8));
		}

	}

}
