package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.cases.CaseDocuments;
import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The report that the hub opens equals the typed one, field by field, with script and
 * without.
 */
@WaymarkTest
@UsesBrowser
class FieldByFieldTests {

	@LocalServerPort
	private int port;

	@Autowired
	private CaseDocuments documents;

	@Test
	void everyFieldOfEveryDoorArrives() throws IOException {
		for (String door : Tour.doors(site())) {
			Planted planted = new Planted(10);
			List<String> references = new ArrayList<>();
			new Tour(site(), door, planted,
					(state) -> references
						.addAll(state.html().page().select("[data-reference]").eachAttr("data-reference")))
				.toTheReceipt();
			assertThat(Arrived.fields(references.get(0), this.documents)).as(door).isEqualTo(planted.given());
		}
	}

	@Test
	void everyFieldOfEveryDoorArrivesWithScript() throws IOException {
		for (String door : Tour.doors(site())) {
			try (Window window = Browsers.window()) {
				Planted planted = new Planted(11);
				new Hand(window.page()).toTheReceipt(site().resolve(door).toString(), planted);
				assertThat(Arrived.fields(window.page().getAttribute("[data-reference]", "data-reference"),
						this.documents))
					.as(door)
					.isEqualTo(planted.given());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.waymark.pages.People#everybody")
	void whatSomebodyTypesArrives(Person person) {
		try (Window window = Browsers.window()) {
			assertArrives(person, window);
		}
	}

	@ParameterizedTest
	@MethodSource("org.waymark.pages.People#everybody")
	void whatSomebodyTypesArrivesWithoutScript(Person person) {
		try (Window window = Browsers.withoutScript()) {
			assertArrives(person, window);
		}
	}

	private void assertArrives(Person person, Window window) {
		Map<String, List<String>> typed = person.report(new Hand(window.page()), site());
		String reference = window.page().getAttribute("[data-reference]", "data-reference");
		assertThat(typed.keySet().stream().map((field) -> field.replaceFirst(".* ", "")))
			.containsExactlyInAnyOrderElementsOf(person.words().keySet());
		Map<String, List<String>> arrived = Arrived.fields(reference, this.documents);
		if (!typed.containsKey("you wish")) {
			// A reporter who says nothing stays unknown.
			arrived.remove("you wish", List.of("anonymous"));
		}
		assertThat(arrived).isEqualTo(typed);
	}

	private URI site() {
		return URI.create("http://localhost:" + this.port);
	}

}
