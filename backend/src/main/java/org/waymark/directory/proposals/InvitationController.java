package org.waymark.directory.proposals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.schools.School;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor sends a school a link. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class InvitationController {

	private static final String PATH = "/triage/schools/{urn}/link";

	private static final String KIND = "school-link-sent";

	private final Invitations invitations;

	private final Schools schools;

	private final Words words;

	private final DeskPages pages;

	private final InstantSource time;

	InvitationController(Invitations invitations, Schools schools, Words words, DeskPages pages, InstantSource time) {
		this.invitations = invitations;
		this.schools = schools;
		this.words = words;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String urn, DeskFrame frame) {
		return school(urn).flatMap(school -> page(HttpStatus.OK, school, frame));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String urn, DeskFrame frame, Member editor,
			ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(Typed::new)
			.flatMap(form -> school(urn).flatMap(school -> send(school, form, editor)
				.flatMap(sent -> sent ? Mono.just(DeskPages.to("/triage/schools/" + school.urn() + "/link"))
						: page(HttpStatus.CONFLICT, school, frame))));
	}

	/** Only to the mailbox that stood on the page. */
	private Mono<Boolean> send(School school, Typed form, Member editor) {
		boolean same = form.one("mailbox").equals(school.contact().mailbox());
		return (same && this.invitations.reaches(school))
				? this.invitations.send(school, form.one("known"), editor.id()) : Mono.just(false);
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, School school, DeskFrame frame) {
		String conflict = (status == HttpStatus.CONFLICT) ? this.words.of(KIND, "CONFLICT") : "";
		return this.invitations.latest(school.urn())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map(last -> this.pages.page(status, "directory/proposals/invitation",
					new InvitationPage(frame, school.urn(), school.name(), said(last),
							last.map(one -> one.id().toString()).orElse(""), school.contact().mailbox(),
							hindrance(school), conflict)));
	}

	private String said(Optional<Invitation> last) {
		return last
			.map(one -> this.words.of(KIND, state(one, this.time.instant()))
				.replace("{day}", TimeWords.on(one.sent()))
				.replace("{mailbox}", one.mailbox())
				.replace("{until}", TimeWords.on(one.until())))
			.orElseGet(() -> this.words.of(KIND, "NONE"));
	}

	private static String state(Invitation one, Instant now) {
		return one.proposed().isPresent() ? "USED" : one.until().isAfter(now) ? "OPEN" : "OVER";
	}

	private String hindrance(School school) {
		if (this.invitations.reaches(school)) {
			return "";
		}
		String why = !school.standing().open() ? "NOT_OPEN"
				: school.contact().mailbox().isEmpty() ? "NO_MAILBOX" : "NO_ROLE";
		return this.words.of(KIND, why).replace("{mailbox}", school.contact().mailbox());
	}

	private Mono<School> school(String urn) {
		return this.schools.edition()
			.flatMapIterable(edition -> edition.schools())
			.filter(school -> Integer.toString(school.urn()).equals(urn))
			.next()
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "There is no such school",
					"Look in the list of schools.")));
	}

}
