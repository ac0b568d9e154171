package org.waymark.staff.session;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Sessions;
import org.waymark.staff.Sessions.OpenSession;

/** Shows a person where they are signed in, and signs them out there. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SessionsController {

	private static final String PATH = "/triage/sessions";

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final Sessions sessions;

	private final DeskPages pages;

	SessionsController(Sessions sessions, DeskPages pages) {
		this.sessions = sessions;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member member) {
		return this.sessions.of(member)
			.map(session -> row(session, member))
			.collectList()
			.map(rows -> this.pages.page(HttpStatus.OK, "staff/session/sessions", new SessionsPage(frame, rows)));
	}

	@PostMapping(PATH + "/{session}/end")
	Mono<ResponseEntity<byte[]>> end(@PathVariable UUID session, Member member) {
		return this.sessions.end(member, session).thenReturn(DeskPages.to(PATH));
	}

	/** How many seconds the session has left; an open page asks before it warns. */
	@GetMapping(PATH + "/left")
	@ResponseBody
	String left(Member member) {
		return Long.toString(member.left());
	}

	private static SessionsPage.Row row(OpenSession session, Member member) {
		return new SessionsPage.Row(session.id().toString(), WHEN.format(session.begun()), WHEN.format(session.seen()),
				session.id().equals(member.session().id()));
	}

}
