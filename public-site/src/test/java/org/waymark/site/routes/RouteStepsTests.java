package org.waymark.site.routes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.routes.RouteCounts.Place;

import static org.assertj.core.api.Assertions.assertThat;

class RouteStepsTests {

	@ParameterizedTest
	@CsvSource({ "/report, public, before", "/report/story, public, story", "/report/place, place, before",
			"/report/me/story, me, story", "/report/check, any, check", "/report/sent, any, sent",
			"/report/one/Zm9vYmFy_x, any, unknown", "/contact, any, unknown", "/report/../x, any, unknown",
			"https://example.org/report, any, unknown" })
	void addressIsADoorAndAStep(String path, String door, String step) {
		assertThat(RouteSteps.at(path)).isEqualTo(new Place(door, step));
	}

}
