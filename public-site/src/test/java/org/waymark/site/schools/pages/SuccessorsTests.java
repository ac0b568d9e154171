package org.waymark.site.schools.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.waymark.site.schools.School;

import static org.assertj.core.api.Assertions.assertThat;

class SuccessorsTests {

	@Test
	void chainEndsAtTheOpenSchool() {
		Map<Integer, School> schools = Map.of(1, Schools.closed(1, 2), 2, Schools.closed(2, 3), 3, Schools.open(3));
		assertThat(of(schools, 1)).containsExactly(3);
	}

	@Test
	void splitLeadsToSeveralAndAMergerToOne() {
		Map<Integer, School> schools = Map.of(1, Schools.closed(1, 2, 3), 2, Schools.closed(2, 4), 3,
				Schools.closed(3, 4, 5), 4, Schools.open(4), 5, Schools.open(5));
		assertThat(of(schools, 1)).containsExactlyInAnyOrder(4, 5);
	}

	@Test
	void circleEnds() {
		Map<Integer, School> schools = Map.of(1, Schools.closed(1, 2), 2, Schools.closed(2, 1, 2));
		assertThat(of(schools, 1)).isEmpty();
	}

	@Test
	void successorOutsideTheListLeadsNowhere() {
		assertThat(of(Map.of(1, Schools.closed(1, 99)), 1)).isEmpty();
	}

	@Test
	void longChainEnds() {
		School first = Schools.closed(0, 1);
		assertThat(Successors.of(first, urn -> Optional.of(Schools.closed(urn, urn + 1)))).isEmpty();
		int[] wide = IntStream.range(1, 10_000).toArray();
		assertThat(Successors.of(Schools.closed(0, wide), urn -> Optional.of(Schools.closed(urn, wide)))).isEmpty();
	}

	private static List<Integer> of(Map<Integer, School> schools, int urn) {
		return Successors.of(schools.get(urn), one -> Optional.ofNullable(schools.get(one)))
			.stream()
			.map(School::urn)
			.toList();
	}

}
