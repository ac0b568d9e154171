package org.waymark.staff.local;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.network.Networks;
import org.waymark.staff.local.LocalStore.Account;
import org.waymark.staff.signinlimits.KnownBrowsers;
import org.waymark.staff.signinlimits.SignInAttempt;

/** Says what an attempt counts against, before it is looked at. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LocalAttempts {

	private final SignIn signIn;

	private final KnownBrowsers browsers;

	LocalAttempts(SignIn signIn, KnownBrowsers browsers) {
		this.signIn = signIn;
		this.browsers = browsers;
	}

	/** An attempt under a name, from a browser that may be known to its owner. */
	Mono<SignInAttempt> of(String name, ServerWebExchange exchange) {
		Mono<Account> owner = this.browsers.used(exchange) ? this.signIn.find(name) : Mono.empty();
		return owner.map(account -> this.browsers.of(exchange, account.id()))
			.defaultIfEmpty(Optional.empty())
			.map(browser -> new SignInAttempt(Networks.of(exchange), name, browser));
	}

}
