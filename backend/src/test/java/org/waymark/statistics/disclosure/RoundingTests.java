package org.waymark.statistics.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.statistics.disclosure.PublishedCell.NotApplicable;
import org.waymark.statistics.disclosure.PublishedCell.Number;
import org.waymark.statistics.disclosure.PublishedCell.Suppressed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What becomes of a count, for every count that a council will have and every key. */
class RoundingTests {

	private static final int MANY = 300;

	@Test
	void noiseIsSharedOutAsTheMethodSays() {
		Map<Integer, Integer> shares = new HashMap<>();
		IntStream.range(0, Noise.KEYS).forEach(key -> shares.merge(Noise.of(key), 1, Integer::sum));
		assertThat(shares).isEqualTo(Map.of(-2, 20, -1, 56, 0, 104, 1, 56, 2, 20));
		assertThat(Noise.of(Noise.KEYS + 3)).isEqualTo(Noise.of(3));
	}

	@ParameterizedTest
	@EnumSource
	void aTrueCountLiesWhereItsCellSays(Rounding rounding) {
		for (int count = 0; count < MANY; count++) {
			for (int key = 0; key < Noise.KEYS; key++) {
				PublishedCell cell = rounding.cell(count, key);
				assertThat(count).isBetween(rounding.lowest(cell), rounding.highest(cell));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void theEndsOfWhatACellSaysAreTrueForSomeKey(Rounding rounding) {
		for (int count = 1; count < MANY; count++) {
			for (int key = 0; key < Noise.KEYS; key++) {
				PublishedCell cell = rounding.cell(count, key);
				assertThat(rounding.chances(rounding.highest(cell))).containsKey(cell.symbol());
				assertThat(rounding.chances(Math.max(1, rounding.lowest(cell)))).containsKey(cell.symbol());
				assertThat(rounding.chances(rounding.highest(cell) + 1)).doesNotContainKey(cell.symbol());
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void chancesAreThoseOfTheKeys(Rounding rounding) {
		for (int count = 0; count < MANY; count++) {
			Map<String, Double> seen = new HashMap<>();
			for (int key = 0; key < Noise.KEYS; key++) {
				seen.merge(rounding.cell(count, key).symbol(), 1.0 / Noise.KEYS, Double::sum);
			}
			Map<String, Double> said = rounding.chances(count);
			assertThat(said).hasSameSizeAs(seen);
			seen.forEach((symbol, chance) -> assertThat(said.get(symbol)).isCloseTo(chance, within(1e-9)));
		}
	}

	@Test
	void theThresholdLooksAtTheNoisyCount() {
		int more = IntStream.range(0, Noise.KEYS).filter(key -> Noise.of(key) == 2).findFirst().orElseThrow();
		int fewer = IntStream.range(0, Noise.KEYS).filter(key -> Noise.of(key) == -2).findFirst().orElseThrow();
		assertThat(Rounding.TENS.cell(8, more)).isEqualTo(new Number(10, 10));
		assertThat(Rounding.TENS.cell(11, fewer)).isEqualTo(new Suppressed(10));
		assertThat(Rounding.TENS.cell(14, fewer)).isEqualTo(new Number(10, 10));
		assertThat(Rounding.TENS.cell(14, more)).isEqualTo(new Number(20, 10));
	}

	@Test
	void nobodyAndAFewAreHiddenAlike() {
		for (int key = 0; key < Noise.KEYS; key++) {
			assertThat(Rounding.TENS.cell(0, key)).isEqualTo(Rounding.TENS.cell(3, key));
		}
	}

	@Test
	void aCellHoldsNoTrueCount() {
		assertThatThrownBy(() -> new Number(17, 10)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Number(17, 1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Number(0, 10)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Rounding.TENS.read("17")).isInstanceOf(IllegalArgumentException.class);
		assertThat(PublishedCell.class.getPermittedSubclasses()).containsExactlyInAnyOrder(Number.class,
				Suppressed.class, NotApplicable.class);
	}

	@Test
	void whatWasShownIsReadAgain() {
		assertThat(Rounding.TENS.read("40")).isEqualTo(new Number(40, 10));
		assertThat(Rounding.TENS.read("c")).isEqualTo(new Suppressed(10));
		assertThat(Rounding.TENS.read("z")).isEqualTo(new NotApplicable());
	}

}
