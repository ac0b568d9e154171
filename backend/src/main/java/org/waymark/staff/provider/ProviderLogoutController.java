package org.waymark.staff.provider;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.provider.LogoutTokens.End;

/**
 * Ends sessions when their provider says so: itself, with a signed token (OpenID Connect
 * Back-Channel Logout), or through the browser (Front-Channel Logout), which is all that
 * some can. Each answers 200 whether there was a session or not.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ProviderLogoutController {

	static final String PATH = "/triage/sign-in/out/{provider}";

	private final LogoutTokens tokens;

	private final Providers providers;

	private final ProviderAccounts accounts;

	ProviderLogoutController(LogoutTokens tokens, Providers providers, ProviderAccounts accounts) {
		this.tokens = tokens;
		this.providers = providers;
		this.accounts = accounts;
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> back(@PathVariable String provider, ServerWebExchange exchange) {
		return exchange.getFormData()
			.mapNotNull(form -> form.getFirst("logout_token"))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.BAD_REQUEST)))
			.flatMap(token -> this.tokens.read(provider, token))
			.flatMap(end -> this.accounts.end(provider, end))
			.thenReturn(ResponseEntity.ok().build());
	}

	/**
	 * A person who knows the provider's name for a session was told it by the provider.
	 * All that they can do with it is to end our session.
	 */
	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> front(@PathVariable String provider, @RequestParam(defaultValue = "") String iss,
			@RequestParam(defaultValue = "") String sid) {
		boolean right = this.providers.find(provider).filter(known -> known.issuer().equals(iss)).isPresent();
		return (right && !sid.isEmpty() ? this.accounts.end(provider, new End(sid, null)) : Mono.<Void>empty())
			.thenReturn(ResponseEntity.ok().build());
	}

}
