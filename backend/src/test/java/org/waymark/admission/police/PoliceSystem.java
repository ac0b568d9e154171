package org.waymark.admission.police;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.testing.DeskClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A system of the police: sends lists, and holds every answer against the description.
 */
class PoliceSystem {

	static final String PATH = "/police/v1/notifications";

	private static final Pattern KEY = Pattern.compile("waymark_[A-Za-z0-9_-]{43}");

	private final WebTestClient web;

	private final Described described;

	private final String key;

	PoliceSystem(WebTestClient web, Described described, String key) {
		this.web = web;
		this.described = described;
		this.key = key;
	}

	/** The key on the page that shows it. */
	static String keyOn(EntityExchangeResult<byte[]> page) {
		Matcher found = KEY.matcher(DeskClient.text(page));
		assertThat(found.find()).as(DeskClient.text(page)).isTrue();
		return found.group();
	}

	Answer send(String... notifications) {
		return raw("{\"notifications\":[" + String.join(",", notifications) + "]}");
	}

	Answer raw(String body) {
		return raw(body.getBytes(StandardCharsets.UTF_8), "application/json");
	}

	Answer raw(byte[] body, String type) {
		EntityExchangeResult<byte[]> answer = this.web.post()
			.uri(PATH)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.key)
			.contentType(MediaType.valueOf(type))
			.bodyValue(body)
			.exchange()
			.expectBody()
			.returnResult();
		String text = DeskClient.text(answer);
		MediaType kind = Objects.requireNonNull(answer.getResponseHeaders().getContentType());
		this.described.fits(answer.getStatus().value(), kind.getType() + "/" + kind.getSubtype(), text);
		return new Answer(answer.getStatus().value(), new JsonMapper().readTree(text), answer.getResponseHeaders());
	}

	/** The answer. */
	record Answer(int status, JsonNode body, HttpHeaders headers) {

		String of(int at, String field) {
			return this.body.path("results").path(at).path(field).asString();
		}

		String detail() {
			return this.body.path("title").asString() + ". " + this.body.path("detail").asString();
		}

	}

}
