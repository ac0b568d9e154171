package org.waymark.staff.provider;

import java.net.URI;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.SignInCompletion;

/**
 * Signing out. A person who came with a provider is led on to it, so that the next user
 * of the browser is not let in unasked.
 *
 * @see <a href="https://openid.net/specs/openid-connect-rpinitiated-1_0.html">OpenID
 * Connect RP-Initiated Logout 1.0</a>
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SignOutController {

	private static final String LEFT = "/triage/sign-in/left/";

	private final SignInCompletion entrance;

	private final Providers providers;

	private final ProviderStore store;

	private final DeskPages pages;

	SignOutController(SignInCompletion entrance, Providers providers, ProviderStore store, DeskPages pages) {
		this.entrance = entrance;
		this.providers = providers;
		this.store = store;
		this.pages = pages;
	}

	@PostMapping("/triage/sign-out")
	Mono<ResponseEntity<byte[]>> leave(Member member, ServerWebExchange exchange) {
		return this.store.from(member.session().id())
			.flatMap(provider -> this.entrance.leave(URI.create(LEFT + provider), exchange))
			.switchIfEmpty(Mono.defer(() -> this.entrance.leave(exchange)));
	}

	/**
	 * A page of ours that leads on, because our policy lets no form lead to another site.
	 * If the provider cannot be told, the page says what is still open.
	 */
	@GetMapping(LEFT + "{provider}")
	Mono<ResponseEntity<byte[]>> left(@PathVariable String provider, DeskFrame frame, ServerWebExchange exchange) {
		Provider known = this.providers.find(provider).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
		return this.providers.registration(provider)
			.map(registration -> address(registration, desk(exchange)))
			// It is away: our own session has ended all the same, and the page says so.
			.onErrorResume(Refusal.class, away -> Mono.just(Optional.empty()))
			.map(address -> page(known, address, frame));
	}

	/**
	 * The address at which a provider ends its own session, if it can, and then sends the
	 * person back.
	 */
	static Optional<String> address(ClientRegistration registration, String desk) {
		return Optional
			.ofNullable(registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
			.map(end -> UriComponentsBuilder.fromUriString(end.toString())
				.queryParam("client_id", "{client}")
				.queryParam("post_logout_redirect_uri", "{back}")
				.encode()
				.buildAndExpand(registration.getClientId(), desk + "/triage/sign-in")
				.toUriString());
	}

	private ResponseEntity<byte[]> page(Provider provider, Optional<String> address, DeskFrame frame) {
		ResponseEntity<byte[]> page = this.pages.page(HttpStatus.OK, "staff/provider/left",
				new SignedOutPage(frame, provider.name(), address));
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().headers(page.getHeaders());
		address.ifPresent(there -> answer.header("Refresh", "0; url=" + there));
		return answer.body(page.getBody());
	}

	private static String desk(ServerWebExchange exchange) {
		return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
			.replacePath("")
			.replaceQuery(null)
			.toUriString();
	}

}
