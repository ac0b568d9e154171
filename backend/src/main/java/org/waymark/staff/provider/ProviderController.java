package org.waymark.staff.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.SignInCompletion;
import org.waymark.staff.provider.ProviderSignIn.Arrived;
import org.waymark.staff.provider.UnfinishedPage.End;

/** The way to a provider and back. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ProviderController {

	private static final int LONGEST_NEXT = 200;

	/** The longest time since a person proved their identity to a provider. */
	private static final Duration LATELY = Duration.ofMinutes(5);

	private final ProviderSignIn signIn;

	private final ProviderAccounts accounts;

	private final AuthorizationStateCookie cookie;

	private final SignInCompletion entrance;

	private final DeskPages pages;

	private final InstantSource time;

	ProviderController(ProviderSignIn signIn, ProviderAccounts accounts, AuthorizationStateCookie cookie,
			SignInCompletion entrance, DeskPages pages, InstantSource time) {
		this.signIn = signIn;
		this.accounts = accounts;
		this.cookie = cookie;
		this.entrance = entrance;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping("/triage/sign-in/with/{provider}")
	Mono<ResponseEntity<byte[]>> go(@PathVariable String provider, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "false") boolean confirm, ServerWebExchange exchange) {
		return this.signIn.send(provider, (next.length() > LONGEST_NEXT) ? "" : next, confirm, exchange)
			.doOnNext(sent -> this.cookie.give(exchange, sent.going()))
			.map(sent -> DeskPages.to(sent.address()));
	}

	/**
	 * An answer that we did not ask for from this browser is refused, whatever it says.
	 */
	@GetMapping("/triage/sign-in/from/{provider}")
	Mono<ResponseEntity<byte[]>> back(@PathVariable String provider, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String error,
			DeskFrame frame, ServerWebExchange exchange) {
		AuthorizationState going = this.cookie.take(exchange, state)
			.filter(kept -> kept.fits(provider, state))
			.orElseThrow(ProviderSignIn::unfinished);
		if (code.isBlank()) {
			return unfinished(this.signIn.end(going, error), going, frame);
		}
		if (going.late(this.time.instant())) {
			return unfinished(End.LATE, going, frame);
		}
		return this.signIn.arrive(going, code)
			.map(arrived -> admit(going, arrived, frame, exchange))
			// A person whom we know, but do not let in, is told that; all else may be
			// tried
			// again.
			.onErrorResume(
					failed -> failed instanceof Refusal refusal && refusal.getStatusCode() != HttpStatus.FORBIDDEN,
					failed -> Mono.just(unfinished(End.of((Refusal) failed), going, frame)))
			.flatMap(Function.identity());
	}

	/** The page that they wanted is not lost. */
	private Mono<ResponseEntity<byte[]>> unfinished(End end, AuthorizationState going, DeskFrame frame) {
		return Mono.fromSupplier(() -> this.pages.page(end.status(), "staff/provider/unfinished",
				UnfinishedPage.of(frame, this.signIn.provider(going), end, going)));
	}

	private Mono<ResponseEntity<byte[]>> admit(AuthorizationState going, Arrived arrived, DeskFrame frame,
			ServerWebExchange exchange) {
		return this.accounts.keep(going.provider(), arrived.holder())
			.switchIfEmpty(Mono.error(ProviderController::noRole))
			.flatMap(account -> going.confirm() ? confirm(going, arrived, account, frame, exchange)
					: enter(going, arrived, account, exchange));
	}

	// A provider lets people through who are still signed in there: only its word that
	// they showed lately who they are counts as that here.
	private Mono<ResponseEntity<byte[]>> enter(AuthorizationState going, Arrived arrived, StaffId account,
			ServerWebExchange exchange) {
		ProviderUser holder = arrived.holder();
		return this.entrance.enter(account, holder.role().orElseThrow(), holder.shown().orElse(Instant.EPOCH),
				going.next(), exchange, session -> this.accounts.note(session, going.provider(), arrived));
	}

	// Only the same person, and only if the provider says that they were asked just now.
	private Mono<ResponseEntity<byte[]>> confirm(AuthorizationState going, Arrived arrived, StaffId account,
			DeskFrame frame, ServerWebExchange exchange) {
		Member member = frame.member()
			.filter(somebody -> somebody.id().equals(account))
			.filter(same -> arrived.holder().shown().filter(this::lately).isPresent())
			.orElseThrow(ProviderController::notConfirmed);
		return this.entrance.confirmed(member, going.next(), exchange);
	}

	private boolean lately(Instant shown) {
		return shown.isAfter(this.time.instant().minus(LATELY));
	}

	private static Refusal noRole() {
		return new Refusal(HttpStatus.FORBIDDEN, "Your account gives you no role here",
				"You were recognised, but none of your groups opens the desk, or your account here is closed or has "
						+ "ended. Ask whoever looks after accounts in your organisation.");
	}

	private static Refusal notConfirmed() {
		return new Refusal(HttpStatus.FORBIDDEN, "We could not tell that it is you",
				"Your organisation did not say that you signed in again just now, as the same person. Nothing was "
						+ "changed. Go back and try again.");
	}

}
