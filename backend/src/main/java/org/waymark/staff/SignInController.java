package org.waymark.staff;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.network.Networks;
import org.waymark.staff.SignIn.Opened;
import org.waymark.staff.guesses.Guesses;

/** Signing in and out. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SignInController {

	private static final String PAGE = "staff/sign-in";

	private final SignIn signIn;

	private final Guesses guesses;

	private final Sessions sessions;

	private final ServerCsrfTokenRepository forms;

	private final DeskPages pages;

	SignInController(SignIn signIn, Guesses guesses, Sessions sessions, ServerCsrfTokenRepository forms,
			DeskPages pages) {
		this.signIn = signIn;
		this.guesses = guesses;
		this.sessions = sessions;
		this.forms = forms;
		this.pages = pages;
	}

	@GetMapping("/triage/sign-in")
	ResponseEntity<byte[]> show(DeskFrame frame, @RequestParam(defaultValue = "") String next) {
		return frame.member()
			.map(member -> to(DeskRoutes.landing(member.role(), next)))
			.orElseGet(() -> this.pages.page(HttpStatus.OK, PAGE, new SignInPage(frame, "", next, null, null)));
	}

	@PostMapping("/triage/sign-in")
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, ServerWebExchange exchange) {
		return exchange.getFormData().map(SignInForm::of).flatMap(form -> answer(form, frame, exchange));
	}

	@PostMapping("/triage/sign-out")
	Mono<ResponseEntity<byte[]>> leave(ServerWebExchange exchange) {
		return Mono.justOrEmpty(SessionCookie.read(exchange))
			.flatMap(this.sessions::signOut)
			.then(this.forms.saveToken(exchange, null))
			.then(Mono.fromSupplier(() -> left(exchange)));
	}

	private Mono<ResponseEntity<byte[]>> answer(SignInForm form, DeskFrame frame, ServerWebExchange exchange) {
		if (!form.complete()) {
			return Mono.fromSupplier(() -> again(form.page(frame)));
		}
		return this.guesses.allowed(Networks.of(exchange), form.username())
			.flatMap(allowed -> allowed ? attempt(form, frame, exchange) : tooMany(form, frame));
	}

	private Mono<ResponseEntity<byte[]>> attempt(SignInForm form, DeskFrame frame, ServerWebExchange exchange) {
		return this.signIn.attempt(form.username(), form.password(), SessionCookie.read(exchange))
			.delayUntil(opened -> this.guesses.right(Networks.of(exchange), form.username()))
			.flatMap(opened -> enter(opened, form, exchange))
			.switchIfEmpty(Mono.fromSupplier(() -> again(form.noMatch(frame))));
	}

	/** Nothing was looked at, so that it says nothing of the password. */
	private Mono<ResponseEntity<byte[]>> tooMany(SignInForm form, DeskFrame frame) {
		return Mono.fromSupplier(() -> this.pages.page(HttpStatus.TOO_MANY_REQUESTS, PAGE, form.tooMany(frame)));
	}

	// The proof of the forms changes with the session, so that one learnt before is worth
	// nothing after.
	private Mono<ResponseEntity<byte[]>> enter(Opened opened, SignInForm form, ServerWebExchange exchange) {
		SessionCookie.give(exchange.getResponse(), opened.token());
		return this.forms.saveToken(exchange, null).thenReturn(to(DeskRoutes.landing(opened.role(), form.next())));
	}

	private ResponseEntity<byte[]> again(SignInPage page) {
		return this.pages.page(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
	}

	private static ResponseEntity<byte[]> left(ServerWebExchange exchange) {
		SessionCookie.take(exchange.getResponse());
		return to(URI.create("/triage/sign-in"));
	}

	private static ResponseEntity<byte[]> to(URI page) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
	}

}
