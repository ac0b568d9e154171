package org.waymark.notification.senders;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * The part of GOV.UK Notify's interface that is used (version 2). Of an error only its
 * name is kept: its message may quote an address.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NotifyClient {

	private static final String BASE = "/v2/notifications";

	private final WebClient http;

	private final MailProperties.Notify settings;

	private final InstantSource time;

	NotifyClient(MailProperties mail, InstantSource time) {
		this.settings = mail.govukNotify();
		this.time = time;
		this.http = WebClient.create(this.settings.url().toString());
	}

	/** Asks for a message to be sent; {@code kind} is {@code email} or {@code sms}. */
	Mono<Notification> post(String kind, Map<String, Object> body) {
		return ask(this.http.post().uri(BASE + "/" + kind).contentType(MediaType.APPLICATION_JSON).bodyValue(body),
				Notification.class);
	}

	/** The last message under this reference; empty when there is none. */
	Mono<Notification> newest(UUID reference) {
		return ask(this.http.get().uri(uri -> uri.path(BASE).queryParam("reference", reference).build()), Found.class)
			.flatMap(found -> Mono.justOrEmpty(found.notifications().stream().findFirst()));
	}

	/** The message of this id. */
	Mono<Notification> get(String id) {
		return ask(this.http.get().uri(BASE + "/{id}", id), Notification.class);
	}

	private <T> Mono<T> ask(RequestHeadersSpec<?> question, Class<T> type) {
		return question.headers(this::signIn)
			.exchangeToMono(answer -> read(answer, type))
			.onErrorMap(WebClientRequestException.class, away -> new SendFailed("NOTIFY_UNREACHABLE"));
	}

	private void signIn(HttpHeaders headers) {
		headers.setBearerAuth(new NotifyKey(this.settings.key().orElse("")).token(this.time.instant()));
	}

	private static <T> Mono<T> read(ClientResponse answer, Class<T> type) {
		if (answer.statusCode().is2xxSuccessful()) {
			return answer.bodyToMono(type);
		}
		return answer.bodyToMono(Faults.class)
			// An answer that is no JSON comes from something in between.
			.onErrorResume(Exception.class, unreadable -> Mono.empty())
			.defaultIfEmpty(new Faults(List.of()))
			.flatMap(faults -> Mono.error(() -> new SendFailed(faults.code(answer.statusCode().value()))));
	}

	/**
	 * A message as Notify tells of it.
	 *
	 * @param status empty in the answer to a new one
	 */
	record Notification(String id, @Nullable String status) {

		/** The code of a message that did not arrive and will not. */
		Optional<String> failure() {
			return Optional.ofNullable(this.status)
				.filter(word -> word.endsWith("failure"))
				.map(word -> "NOTIFY_" + word.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

	/** The answer to a search. */
	record Found(List<Notification> notifications) {

	}

	/** Why Notify refused. */
	record Faults(@Nullable List<Fault> errors) {

		String code(int status) {
			return "NOTIFY_" + status
					+ Optional.ofNullable(this.errors)
						.flatMap(all -> all.stream().findFirst())
						.map(first -> "_" + first.error().replaceAll("[^A-Za-z]", ""))
						.orElse("");
		}

	}

	/** One reason, by its name. */
	record Fault(String error) {

	}

}
