package org.waymark.committee.awareness;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;

/** The awareness log of a year, as a page to print and as a file. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class LogController {

	private static final String PATH = "/triage/committee/awareness";

	private final Activities activities;

	private final CampaignsToLog campaigns;

	private final LogFactory factory;

	private final DeskPages pages;

	LogController(Activities activities, CampaignsToLog campaigns, LogFactory factory, DeskPages pages) {
		this.activities = activities;
		this.campaigns = campaigns;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam Optional<String> year, DeskFrame frame) {
		int asked = year(year);
		return Mono.zip(this.activities.years(), this.activities.of(asked))
			.flatMap(read -> this.campaigns.of(asked, this.activities.today(), read.getT2())
				.map(campaigns -> this.factory.page(frame, asked, read.getT1(), read.getT2(), campaigns)))
			.map(page -> this.pages.page(HttpStatus.OK, "committee/awareness/log", page));
	}

	@GetMapping(PATH + ".csv")
	Mono<ResponseEntity<byte[]>> file(@RequestParam Optional<String> year) {
		int asked = year(year);
		return this.activities.of(asked)
			.map(all -> DeskPages.csv("awareness-" + asked + ".csv", Csv.file(this.factory.table(all))));
	}

	private int year(Optional<String> asked) {
		if (asked.isEmpty()) {
			return this.activities.today().getYear();
		}
		if (!asked.get().matches("20\\d\\d")) {
			throw new Refusal(HttpStatus.NOT_FOUND);
		}
		return Integer.parseInt(asked.get());
	}

}
