package org.waymark.committee.engagement;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

import org.waymark.committee.engagement.OrganisationStore.Need;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Permission;

/** The register of organisations, as a page to print and as a file. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class EngagementController {

	private static final String PATH = "/triage/committee/engagement";

	private final Engagements engagements;

	private final EngagementFactory factory;

	private final DeskPages pages;

	EngagementController(Engagements engagements, EngagementFactory factory, DeskPages pages) {
		this.engagements = engagements;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame) {
		Mono<List<Need>> needed = frame.may(Permission.KEEP_COMMITTEE) ? this.engagements.needed()
				: Mono.just(List.of());
		return needed.zipWith(this.engagements.all())
			.map(read -> this.pages.page(HttpStatus.OK, "committee/engagement/engagement",
					this.factory.page(frame, read.getT2(), read.getT1(), this.engagements.today())));
	}

	@GetMapping(PATH + ".csv")
	Mono<ResponseEntity<byte[]>> file() {
		return this.engagements.all()
			.map(all -> DeskPages.csv("engagement-" + this.engagements.today() + ".csv",
					Csv.file(this.factory.file(all))));
	}

}
