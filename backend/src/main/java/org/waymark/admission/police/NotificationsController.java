package org.waymark.admission.police;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.admission.police.PoliceKeyStore.Sender;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.limits.Limits;

/**
 * Where systems of the police send notifications, and where it says how. The addresses
 * are relied on by others: a change of meaning takes a new version.
 */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class NotificationsController {

	private final PoliceKeys keys;

	private final ListReader reader;

	private final PoliceNotifications notifications;

	private final ListRefusals refusals;

	private final Limits limits;

	private final PoliceProperties settings;

	NotificationsController(PoliceKeys keys, ListReader reader, PoliceNotifications notifications,
			ListRefusals refusals, @Qualifier("triageLimits") Limits limits, PoliceProperties settings) {
		this.keys = keys;
		this.reader = reader;
		this.notifications = notifications;
		this.refusals = refusals;
		this.limits = limits;
		this.settings = settings;
	}

	/** How to use it, as OpenAPI 3.1. It says nothing that is secret. */
	@GetMapping("/police/v1/openapi.json")
	ResponseEntity<Resource> description() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(new ClassPathResource("police/openapi.json"));
	}

	/** 200 where every notification is stored; 207 where one is not. */
	@PostMapping("/police/v1/notifications")
	Mono<ResponseEntity<Receipts>> take(ServerHttpRequest request) {
		return this.keys.sender(Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION)))
			.switchIfEmpty(Mono.error(this.refusals::key))
			.delayUntil(this::inTurn)
			.flatMap(sender -> take(request, sender))
			.map(receipts -> ResponseEntity
				.status((receipts.notAccepted() == 0) ? HttpStatus.OK : HttpStatus.MULTI_STATUS)
				.contentType(MediaType.APPLICATION_JSON)
				.body(receipts));
	}

	private Mono<Receipts> take(ServerHttpRequest request, Sender sender) {
		return this.reader.read(request)
			.flatMap(list -> this.keys.received(sender, list.size()).then(this.notifications.take(list, sender)));
	}

	/** Counts cannot be read while the database is away; then nobody is kept out. */
	private Mono<Boolean> inTurn(Sender sender) {
		return this.limits.take(this.settings.lists(), sender.key().toString())
			.onErrorReturn(Exception.class, true)
			.flatMap(given -> given ? Mono.just(true) : Mono.error(this.refusals::often));
	}

}
