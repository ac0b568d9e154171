package org.waymark.statistics.shown;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskCopies;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.figures.ReleasedFigures.National;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.releases.Release;
import org.waymark.statistics.releases.Releases;

/** Where a release is made, let go, read and taken away. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ReleaseController {

	private static final String PATH = "/triage/releases";

	private final Releases releases;

	private final ReleaseFactory factory;

	private final ReleaseFiles files;

	private final NationalFigures national;

	private final PublicFigures published;

	private final DeskPages pages;

	private final DeskCopies copies;

	ReleaseController(Releases releases, ReleaseFactory factory, ReleaseFiles files, NationalFigures national,
			PublicFigures published, DeskPages pages, DeskCopies copies) {
		this.releases = releases;
		this.factory = factory;
		this.files = files;
		this.national = national;
		this.published = published;
		this.pages = pages;
		this.copies = copies;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> list(@RequestParam Optional<String> said, DeskFrame frame) {
		return seen(frame).map(seen -> this.pages.page(HttpStatus.OK, "statistics/shown/list",
				this.factory.list(frame, seen, this.releases.ripe(), said.orElse(""))));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> make(Member member, Typed typed) {
		return this.releases.make(quarter(typed.one("quarter")), member.id())
			.map(made -> DeskPages.to(PATH + "?said=" + made));
	}

	@GetMapping(PATH + "/{quarter}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String quarter, @RequestParam Optional<String> said,
			DeskFrame frame, Member member) {
		return found(quarter, frame)
			.flatMap(release -> beside((others, national) -> this.factory.page(frame, release, others, national,
					member.id(), said.orElse(""))))
			.map(page -> this.pages.page(HttpStatus.OK, "statistics/shown/release", page));
	}

	@PostMapping(PATH + "/{quarter}")
	Mono<ResponseEntity<byte[]>> settle(@PathVariable String quarter, Member member, Typed typed) {
		Quarter asked = quarter(quarter);
		return switch (typed.one("act")) {
			case "RELEASE" -> this.releases.release(asked, seen(typed), member.id())
				.map(done -> DeskPages.to(PATH + "/" + asked + "?said=" + (done ? "DONE" : "NOT_YOU")));
			case "DISCARD" -> this.releases.discard(asked, seen(typed), member.id())
				.map(done -> DeskPages.to(PATH + "?said=" + (done ? "DISCARDED" : "STAYS")));
			case "PUBLISH" -> this.published.show(asked, true, member.id())
				.map(done -> DeskPages.to(PATH + "/" + asked + "?said=" + (done ? "PUBLISHED" : "SO_ALREADY")));
			case "WITHDRAW" -> this.published.show(asked, false, member.id())
				.map(done -> DeskPages.to(PATH + "/" + asked + "?said=" + (done ? "WITHDRAWN" : "SO_ALREADY")));
			default -> Mono.error(new Refusal(HttpStatus.BAD_REQUEST));
		};
	}

	@GetMapping(PATH + "/{quarter}/figures.csv")
	Mono<ResponseEntity<byte[]>> figures(@PathVariable String quarter, DeskFrame frame) {
		return found(quarter, frame).map(release -> DeskPages.csv("safeguarding-reports.csv",
				this.files.figures(release).getBytes(StandardCharsets.UTF_8)));
	}

	@GetMapping(PATH + "/{quarter}/dictionary.csv")
	Mono<ResponseEntity<byte[]>> dictionary(@PathVariable String quarter, DeskFrame frame) {
		return found(quarter, frame).map(release -> DeskPages.csv("safeguarding-reports.meta.csv",
				this.files.dictionary().getBytes(StandardCharsets.UTF_8)));
	}

	@GetMapping(PATH + "/{quarter}/figures.pdf")
	Mono<ResponseEntity<byte[]>> pdf(@PathVariable String quarter, DeskFrame frame) {
		return found(quarter, frame).filter(release -> release.released().isPresent())
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)))
			.flatMap(release -> beside((others, national) -> this.factory.sheet(release, others, national)))
			.flatMap(sheet -> this.copies.copy("statistics/shown/paper", sheet, sheet.release().day(),
					"safeguarding-reports.pdf"));
	}

	/**
	 * With what stands beside a release: those that were let go, and national figures.
	 */
	private <T> Mono<T> beside(BiFunction<List<Release>, Map<String, National>, T> made) {
		return this.releases.all()
			.map(all -> all.stream().filter(other -> other.released().isPresent()).toList())
			.flatMap(others -> this.national.shown().map(national -> made.apply(others, national)));
	}

	/** A draft is for those who make releases. */
	private Mono<List<Release>> seen(DeskFrame frame) {
		boolean drafts = frame.may(Permission.MAKE_RELEASE);
		return this.releases.all()
			.map(all -> all.stream().filter(release -> drafts || release.released().isPresent()).toList());
	}

	private Mono<Release> found(String code, DeskFrame frame) {
		Quarter asked = quarter(code);
		return seen(frame).flatMap(
				seen -> Mono.justOrEmpty(seen.stream().filter(release -> release.quarter().equals(asked)).findFirst()))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	/** When the draft was frozen that stood on the page of this form. */
	private static Instant seen(Typed typed) {
		try {
			return Instant.parse(typed.one("made"));
		}
		catch (DateTimeParseException unknown) {
			throw new Refusal(HttpStatus.BAD_REQUEST);
		}
	}

	private static Quarter quarter(String code) {
		try {
			return Quarter.read(code);
		}
		catch (IllegalArgumentException unknown) {
			throw new Refusal(HttpStatus.NOT_FOUND);
		}
	}

}
