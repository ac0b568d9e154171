package org.waymark.staff;

import java.net.URI;
import java.time.Instant;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.signinlimits.KnownBrowsers;

/**
 * Opens and closes the desk to a browser once a person is identified: the session, its
 * cookie, and the page to go on to.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class SignInCompletion {

	private static final URI SIGN_IN = URI.create("/triage/sign-in");

	/** The same page, which says that they have signed out. */
	private static final URI LEFT = URI.create("/triage/sign-in?left=yes");

	/** Lies ahead, which counts as now by the clock that judges it: the database's. */
	private static final Instant JUST_NOW = Instant.parse("9999-12-31T00:00:00Z");

	private final Sessions sessions;

	private final ServerCsrfTokenRepository forms;

	private final ResumableForms kept;

	private final KnownBrowsers browsers;

	SignInCompletion(Sessions sessions, ServerCsrfTokenRepository forms, ResumableForms kept, KnownBrowsers browsers) {
		this.sessions = sessions;
		this.forms = forms;
		this.kept = kept;
		this.browsers = browsers;
	}

	/**
	 * Begins a session for a person who has just been identified, under a new token. An
	 * earlier session of the browser ends. The proof of the forms changes too, so that an
	 * earlier one becomes worthless.
	 * @param heading the page to go on to; anybody may have written it
	 */
	public Mono<ResponseEntity<byte[]>> enter(StaffId account, Role role, String heading, ServerWebExchange exchange) {
		return enter(account, role, JUST_NOW, heading, exchange, session -> Mono.empty());
	}

	/**
	 * The same, with something that is noted together with the session or not at all.
	 * @param shown when they last showed that it is them; {@link Instant#EPOCH} if nobody
	 * says when
	 */
	public Mono<ResponseEntity<byte[]>> enter(StaffId account, Role role, Instant shown, String heading,
			ServerWebExchange exchange, Function<SessionHandle, Mono<Void>> noted) {
		return this.sessions.begin(account, shown, SessionCookie.read(exchange), noted)
			.doOnNext(token -> admit(account, token, exchange))
			.then(this.forms.saveToken(exchange, null))
			.thenReturn(to(DeskRoutes.landing(role, heading)));
	}

	/**
	 * Begins a session that opens one page only, for the second factor.
	 * @param heading where they were going; anybody may have written it
	 */
	public Mono<ResponseEntity<byte[]>> halfway(StaffId account, PartiallyAuthenticated.Stage stage, String heading,
			ServerWebExchange exchange) {
		return this.sessions.beginHalfway(account, stage, SessionCookie.read(exchange))
			.doOnNext(token -> SessionCookie.give(exchange.getResponse(), token))
			.then(this.forms.saveToken(exchange, null))
			.thenReturn(to(stage.page(heading)));
	}

	/**
	 * Opens the desk after the second factor, under a new token. If the session ended
	 * meanwhile, the person begins again.
	 */
	public Mono<ResponseEntity<byte[]>> complete(PartiallyAuthenticated halfway, String heading,
			ServerWebExchange exchange) {
		return this.sessions.complete(halfway)
			.doOnNext(token -> admit(halfway.account(), token, exchange))
			.delayUntil(token -> this.forms.saveToken(exchange, null))
			.flatMap(this.sessions::look)
			.ofType(Member.class)
			.map(member -> to(DeskRoutes.landing(member.role(), heading)))
			.defaultIfEmpty(to(SIGN_IN));
	}

	/**
	 * Notes that a member showed again that it is them, under a new token.
	 * @param heading where they were going; anybody may have written it
	 */
	public Mono<ResponseEntity<byte[]>> confirmed(Member member, String heading, ServerWebExchange exchange) {
		return this.sessions.confirm(member)
			.doOnNext(token -> SessionCookie.give(exchange.getResponse(), token))
			.thenReturn(to(DeskRoutes.landing(member.role(), heading)));
	}

	/** Ends the session of a browser, which goes to the sign-in page. */
	public Mono<ResponseEntity<byte[]>> leave(ServerWebExchange exchange) {
		return leave(LEFT, exchange);
	}

	/**
	 * Ends the session of a browser.
	 * @param after where it goes then
	 */
	public Mono<ResponseEntity<byte[]>> leave(URI after, ServerWebExchange exchange) {
		return Mono.justOrEmpty(SessionCookie.read(exchange))
			.flatMap(this.sessions::signOut)
			.then(this.forms.saveToken(exchange, null))
			.then(Mono.fromRunnable(() -> SessionCookie.take(exchange.getResponse())))
			.thenReturn(to(after));
	}

	/**
	 * To the page of ours that was asked for, or to the first page of the person's role.
	 */
	public ResponseEntity<byte[]> on(Member member, String heading) {
		return to(DeskRoutes.landing(member.role(), heading));
	}

	private void admit(StaffId account, SessionToken token, ServerWebExchange exchange) {
		SessionCookie.give(exchange.getResponse(), token);
		this.kept.mark(exchange, account);
		this.browsers.note(exchange, account);
	}

	private static ResponseEntity<byte[]> to(URI page) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
	}

}
