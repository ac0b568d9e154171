package org.waymark.site.schools.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.waymark.site.schools.School;

/**
 * The open schools that a closed one leads to. The register holds chains, and might hold
 * a circle: no school is looked at twice.
 */
final class Successors {

	private static final int MOST = 100;

	private Successors() {
	}

	static List<School> of(School closed, IntFunction<Optional<School>> find) {
		Set<Integer> seen = new HashSet<>(List.of(closed.urn()));
		Deque<Integer> next = new ArrayDeque<>(closed.standing().successors());
		List<School> open = new ArrayList<>();
		while (!next.isEmpty() && seen.size() < MOST) {
			int urn = next.remove();
			if (seen.add(urn)) {
				find.apply(urn).ifPresent(school -> {
					if (school.standing().over()) {
						next.addAll(school.standing().successors());
					}
					else {
						open.add(school);
					}
				});
			}
		}
		return open;
	}

}
