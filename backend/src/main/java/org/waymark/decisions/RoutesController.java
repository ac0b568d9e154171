package org.waymark.decisions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.waymark.decisions.RoutesPage.Row;
import org.waymark.decisions.routing.Route;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;

/** Shows staff by what table suggestions are made. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class RoutesController {

	private static final List<String> FACTS = List.of("kind", "age", "who", "place", "level");

	private final Decisions decisions;

	private final Words words;

	private final DeskPages pages;

	RoutesController(Decisions decisions, Words words, DeskPages pages) {
		this.decisions = decisions;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping("/triage/routes")
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "decisions/routes",
				new RoutesPage(frame, this.decisions.routes().all().stream().map(this::row).toList()));
	}

	private Row row(Route route) {
		List<List<String>> when = route.when().words();
		return new Row(
				IntStream.range(0, FACTS.size())
					.filter(fact -> !when.get(fact).isEmpty())
					.mapToObj(fact -> either(FACTS.get(fact), when.get(fact)))
					.toList(),
				route.to().stream().map(this.decisions.outcomes()::said).toList(), route.why(), route.otherwise());
	}

	private String either(String fact, List<String> words) {
		return words.stream()
			.map(word -> this.words.of("fact", fact + "." + word))
			.collect(Collectors.joining(" " + this.words.of("route", "OR") + " "));
	}

}
