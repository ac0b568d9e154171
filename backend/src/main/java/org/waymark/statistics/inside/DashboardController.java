package org.waymark.statistics.inside;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.entered.EnteredFigures;
import org.waymark.statistics.facts.CountedFacts;

/** The true figures of now, and what each figure means. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class DashboardController {

	private static final String PATH = "/triage/figures";

	/** The quarter that is asked for, and four before it. */
	private static final int QUARTERS = 5;

	private final CountedFacts counted;

	private final EnteredFigures entered;

	private final DashboardFactory factory;

	private final DictionaryFactory dictionary;

	private final Audit audit;

	private final DeskPages pages;

	private final InstantSource time;

	DashboardController(CountedFacts counted, EnteredFigures entered, DashboardFactory factory,
			DictionaryFactory dictionary, Audit audit, DeskPages pages, InstantSource time) {
		this.counted = counted;
		this.entered = entered;
		this.factory = factory;
		this.dictionary = dictionary;
		this.audit = audit;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam Optional<String> quarter, DeskFrame frame, Member member) {
		Quarter asked = Quarter.asked(quarter, WorkingTime.day(this.time.instant()));
		return Flux.fromStream(() -> Stream.iterate(asked, Quarter::before).limit(QUARTERS))
			.concatMap(this::figures)
			.collectList()
			.delayUntil(read -> this.audit
				.record(AuditEntry.of(Act.FIGURES_READ, Actor.staff(member.id())).detail(asked.toString())))
			.map(read -> this.pages.page(HttpStatus.OK, "statistics/inside/dashboard", this.factory.page(frame, read)));
	}

	@GetMapping(PATH + "/dictionary")
	ResponseEntity<byte[]> dictionary(DeskFrame frame) {
		return this.pages.page(HttpStatus.OK, "statistics/inside/dictionary", this.dictionary.page(frame));
	}

	private Mono<QuarterFigures> figures(Quarter quarter) {
		return this.counted.sums(quarter)
			.flatMap(sums -> this.entered.of(quarter).map(entered -> new QuarterFigures(quarter, sums, entered)));
	}

}
