package org.waymark.staff.local;

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
import org.waymark.platform.network.Networks;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.SignInCompletion;
import org.waymark.staff.local.Confirmation.Asked;
import org.waymark.staff.secondfactor.Factors.Answer;
import org.waymark.staff.signinlimits.KnownBrowsers;
import org.waymark.staff.signinlimits.SignInAttempt;
import org.waymark.staff.signinlimits.SignInAttemptLimits;

/** Before some pages, a signed-in person confirms their identity, and goes on. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ConfirmController {

	private static final String PATH = "/triage/confirm";

	private final Confirmation confirmation;

	private final KnownBrowsers browsers;

	private final SignInAttemptLimits guesses;

	private final SignInCompletion entrance;

	private final DeskPages pages;

	ConfirmController(Confirmation confirmation, KnownBrowsers browsers, SignInAttemptLimits guesses,
			SignInCompletion entrance, DeskPages pages) {
		this.confirmation = confirmation;
		this.browsers = browsers;
		this.guesses = guesses;
		this.entrance = entrance;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member member, @RequestParam(defaultValue = "") String next) {
		return this.confirmation.asked(member.id())
			.map(asked -> page(HttpStatus.OK, frame, asked, new ConfirmForm("", "", next), null));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, Member member, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(ConfirmForm::of)
			.flatMap(form -> this.confirmation.asked(member.id())
				.flatMap(asked -> answer(form, asked, frame, member, exchange)));
	}

	private Mono<ResponseEntity<byte[]>> answer(ConfirmForm form, Asked asked, DeskFrame frame, Member member,
			ServerWebExchange exchange) {
		String name = asked.account().signIn();
		if (name == null) {
			throw new Refusal(HttpStatus.NOT_FOUND);
		}
		if (form.error() != null) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, asked, form, form.error()));
		}
		SignInAttempt attempt = new SignInAttempt(Networks.of(exchange), name, this.browsers.of(exchange, member.id()));
		return this.guesses.allowed(attempt)
			.flatMap(allowed -> allowed ? attempt(attempt, form, asked, frame, member, exchange)
					: Mono.just(page(HttpStatus.TOO_MANY_REQUESTS, frame, asked, form, SignInForm.TOO_MANY)));
	}

	private Mono<ResponseEntity<byte[]>> attempt(SignInAttempt attempt, ConfirmForm form, Asked asked, DeskFrame frame,
			Member member, ServerWebExchange exchange) {
		return this.confirmation.holds(asked, form)
			.flatMap(answer -> (answer == Answer.RIGHT)
					? this.guesses.right(attempt).then(this.entrance.confirmed(member, form.next(), exchange))
					: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, asked, form,
							ConfirmForm.noMatch(asked.code(), answer))));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, Asked asked, ConfirmForm form,
			@Nullable String error) {
		return this.pages.page(status, "staff/local/confirm",
				new ConfirmPage(frame, asked.account().provider(), asked.code(), form.next(), error));
	}

}
