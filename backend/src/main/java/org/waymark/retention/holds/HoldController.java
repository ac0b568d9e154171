package org.waymark.retention.holds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.retention.holds.HoldPage.Caught;
import org.waymark.retention.holds.HoldStore.Candidate;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** One hold: what it catches, and what a person may do about it. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class HoldController {

	private static final String ONE = "/triage/holds/{hold}";

	private static final int LONGEST_TEXT = 4000;

	private final Holds holds;

	private final HoldWords words;

	private final Words desk;

	private final DeskPages pages;

	HoldController(Holds holds, HoldWords words, Words desk, DeskPages pages) {
		this.holds = holds;
		this.words = words;
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping(ONE)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String hold, DeskFrame frame, Member member) {
		return found(hold, member).flatMap(one -> page(HttpStatus.OK, one, Sent.NONE, List.of(), frame, member));
	}

	@PostMapping(ONE)
	Mono<ResponseEntity<byte[]>> act(@PathVariable String hold, DeskFrame frame, Member member, Typed typed) {
		return found(hold, member).flatMap(one -> act(one, Sent.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> act(Hold hold, Sent sent, DeskFrame frame, Member member) {
		List<Fault> faults = sent.faults(this.holds.today());
		if (!faults.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, hold, sent, faults, frame, member);
		}
		HoldAct act = sent.act().orElseThrow();
		boolean fits = hold.version() == sent.version() && act.fits(hold, member.id());
		return (fits ? this.holds.act(hold, act, sent.why(), sent.day().orElse(hold.reviewDue()), member.id())
				: Mono.just(false))
			.flatMap(done -> done ? Mono.just(DeskPages.to("/triage/holds/" + hold.id()))
					: found(hold.id().toString(), member)
						.flatMap(now -> page(HttpStatus.CONFLICT, now, sent, List.of(), frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, Hold hold, Sent sent, List<Fault> faults,
			DeskFrame frame, Member member) {
		LocalDate today = this.holds.today();
		return Mono.zip(this.holds.caught(hold, member.id()), this.holds.remarks(hold))
			.map(read -> new HoldPage(frame, this.words.row(hold, today), this.words.facts(hold, read.getT2()),
					this.words.acts(hold, member.id()), sent.why(), sent.review(),
					read.getT1().stream().map(HoldController::caught).toList(), hold.scope().report().isEmpty(),
					status == HttpStatus.CONFLICT, this.desk.errors(faults)))
			.map(page -> this.pages.page(status, "retention/holds/hold", page));
	}

	private static Caught caught(Candidate one) {
		ReportReference reference = one.reference().orElseThrow();
		return new Caught(reference.text(), reference.spoken(), TimeWords.date(one.received()));
	}

	private Mono<Hold> found(String hold, Member member) {
		return Mono.justOrEmpty(TypedValue.id(hold))
			.flatMap(id -> this.holds.one(id, member.id()))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	/**
	 * What a person wants to do, as typed.
	 *
	 * @param review the next day of review, such as 2027-06-01
	 */
	private record Sent(Optional<HoldAct> act, String why, String review, int version) {

		private static final Sent NONE = new Sent(Optional.empty(), "", "", 0);

		static Sent of(Typed typed) {
			return new Sent(HoldAct.of(typed.one("act")), TypedText.stripped(typed.one("why")),
					TypedText.stripped(typed.one("review")), typed.number("version"));
		}

		List<Fault> faults(LocalDate today) {
			boolean needsWhy = this.act.filter(HoldAct::needsWhy).isPresent();
			boolean reviews = this.act.equals(Optional.of(HoldAct.REVIEW));
			return Stream.of(fault(this.act.isEmpty(), "act", "HOLD_ACT"),
					fault(this.why.length() > LONGEST_TEXT || needsWhy && this.why.isEmpty(), "why", "HOLD_WHY"),
					fault(reviews && day().filter(day -> day.isAfter(today) && HoldForm.near(day, today)).isEmpty(),
							"review", "HOLD_REVIEW"))
				.flatMap(found -> found)
				.toList();
		}

		private static Stream<Fault> fault(boolean there, String field, String code) {
			return there ? Stream.of(new Fault(field, code)) : Stream.empty();
		}

		Optional<LocalDate> day() {
			return TypedValue.day(this.review);
		}

	}

}
