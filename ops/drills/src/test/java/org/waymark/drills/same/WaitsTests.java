package org.waymark.drills.same;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WaitsTests {

	@Test
	void whatTakesTheSameTimeCannotBeTold() {
		assertThat(measured(0)).isEmpty();
	}

	@Test
	void aLittleMoreCanBeTold() {
		assertThat(measured(0.5)).containsExactly("test: other can be told by the time that it takes");
	}

	@Test
	void itIsHowOftenOneTakesLonger() {
		assertThat(Waits.right(List.of(1.0, 2.0), List.of(3.0))).isEqualTo(1);
		assertThat(Waits.right(List.of(3.0), List.of(1.0, 2.0))).isEqualTo(0);
		assertThat(Waits.right(List.of(1.0, 3.0), List.of(2.0, 3.0))).isEqualTo(0.625, within(1e-9));
	}

	private static List<String> measured(double more) {
		Waits waits = new Waits(List.of("one", "other"));
		Random random = new Random(5);
		for (int count = 0; count < 500; count++) {
			waits.add("one", 40 + random.nextGaussian());
			waits.add("other", 40 + more + random.nextGaussian());
		}
		return waits.misses("test");
	}

}
