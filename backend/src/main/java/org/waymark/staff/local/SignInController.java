package org.waymark.staff.local;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.SignInCompletion;
import org.waymark.staff.local.LocalStore.Account;
import org.waymark.staff.provider.Providers;
import org.waymark.staff.secondfactor.Factors;
import org.waymark.staff.signinlimits.SignInAttempt;
import org.waymark.staff.signinlimits.SignInAttemptLimits;

/** Signing in. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SignInController {

	private static final String PAGE = "staff/local/sign-in";

	private final SignIn signIn;

	private final LocalAttempts attempts;

	private final SignInAttemptLimits guesses;

	private final Factors factors;

	private final SignInCompletion entrance;

	private final Providers providers;

	private final DeskPages pages;

	SignInController(SignIn signIn, LocalAttempts attempts, SignInAttemptLimits guesses, Factors factors,
			SignInCompletion entrance, Providers providers, DeskPages pages) {
		this.signIn = signIn;
		this.attempts = attempts;
		this.guesses = guesses;
		this.factors = factors;
		this.entrance = entrance;
		this.providers = providers;
		this.pages = pages;
	}

	@GetMapping("/triage/sign-in")
	ResponseEntity<byte[]> show(DeskFrame frame, @RequestParam(defaultValue = "") String next,
			@RequestParam Optional<String> left) {
		return frame.member()
			.map(member -> this.entrance.on(member, next))
			.orElseGet(() -> this.pages.page(HttpStatus.OK, PAGE,
					new SignInForm("", "", next).empty(frame, this.providers.names(), left.isPresent())));
	}

	@PostMapping("/triage/sign-in")
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, ServerWebExchange exchange) {
		return exchange.getFormData().map(SignInForm::of).flatMap(form -> answer(form, frame, exchange));
	}

	private Mono<ResponseEntity<byte[]>> answer(SignInForm form, DeskFrame frame, ServerWebExchange exchange) {
		if (!form.complete()) {
			return Mono.fromSupplier(() -> again(form, frame, form.passwordError()));
		}
		return this.attempts.of(form.username(), exchange)
			.flatMap(attempt -> this.guesses.allowed(attempt)
				.flatMap(allowed -> allowed ? attempt(attempt, form, frame, exchange) : tooMany(form, frame)));
	}

	private Mono<ResponseEntity<byte[]>> attempt(SignInAttempt attempt, SignInForm form, DeskFrame frame,
			ServerWebExchange exchange) {
		return this.signIn.attempt(form.username(), form.password())
			.delayUntil(account -> this.guesses.right(attempt))
			.flatMap(account -> open(account, form, exchange))
			.switchIfEmpty(Mono.fromSupplier(() -> again(form, frame, SignInForm.NO_MATCH)));
	}

	private Mono<ResponseEntity<byte[]>> open(Account account, SignInForm form, ServerWebExchange exchange) {
		return this.factors.next(account.id())
			.flatMap(stage -> this.entrance.halfway(account.id(), stage, form.next(), exchange))
			.switchIfEmpty(Mono.defer(() -> this.entrance.enter(account.id(), account.role(), form.next(), exchange)));
	}

	/** Nothing was looked at, so that it says nothing of the password. */
	private Mono<ResponseEntity<byte[]>> tooMany(SignInForm form, DeskFrame frame) {
		return Mono.fromSupplier(() -> this.pages.page(HttpStatus.TOO_MANY_REQUESTS, PAGE,
				form.page(frame, this.providers.names(), SignInForm.TOO_MANY)));
	}

	private ResponseEntity<byte[]> again(SignInForm form, DeskFrame frame, @Nullable String passwordError) {
		return this.pages.page(HttpStatus.UNPROCESSABLE_CONTENT, PAGE,
				form.page(frame, this.providers.names(), passwordError));
	}

}
