package org.waymark.council;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waymark.site.Council.Sign;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

class CouncilSignsTests {

	@Test
	void deskShowsTheWordsOfTheReporterInTheirOrder() {
		CouncilSigns signs = new CouncilSigns(FixedCouncil.plain()
			.with(List.of(new Sign("missing", "A child is missing", "at night", Set.of()),
					new Sign("hurt", "A child is hurt", null, Set.of()))));
		assertThat(signs.byCode()).containsExactly(entry("missing", "A child is missing"),
				entry("hurt", "A child is hurt"));
	}

}
