package org.waymark.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** A person at the desk: keeps cookies as a browser does, and fills in forms of ours. */
public final class DeskClient {

	/** Password of every trial account in tests. */
	public static final String PASSWORD = "only for tests, quite long";

	private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*)");

	private final WebTestClient web;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	public DeskClient(WebTestClient web) {
		this.web = web;
	}

	/** A person who has just signed in. */
	public static DeskClient signedIn(WebTestClient web, String name) {
		DeskClient client = new DeskClient(web);
		EntityExchangeResult<byte[]> answer = client.signIn(name, PASSWORD);
		if (answer.getStatus().value() != 303) {
			throw new AssertionError("Signing in as " + name + " answered " + answer.getStatus());
		}
		return client;
	}

	public EntityExchangeResult<byte[]> signIn(String name, String password) {
		return send("/triage/sign-in", "/triage/sign-in", Map.of("username", name, "password", password));
	}

	public EntityExchangeResult<byte[]> get(String path) {
		return remembered(this.web.get().uri(path).cookies(this::send).exchange().expectBody().returnResult());
	}

	/** Opens a page, takes the proof of its first form, and sends the fields with it. */
	public EntityExchangeResult<byte[]> send(String page, String path, Map<String, String> fields) {
		String proof = proof(get(page));
		return post(path, fields, proof);
	}

	/** The same with several values of one field. */
	public EntityExchangeResult<byte[]> sendAll(String path, Map<String, String> fields, String field,
			List<String> values) {
		return post(path, fields, field, values, proof(get("/triage/home")));
	}

	/** Sends a form with whatever proof. */
	public EntityExchangeResult<byte[]> post(String path, Map<String, String> fields, String proof) {
		return post(path, fields, "", List.of(), proof);
	}

	private EntityExchangeResult<byte[]> post(String path, Map<String, String> fields, String field,
			List<String> values, String proof) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach(form::add);
		values.forEach(value -> form.add(field, value));
		form.add("_csrf", proof);
		return remembered(this.web.post()
			.uri(path)
			.cookies(this::send)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(BodyInserters.fromFormData(form))
			.exchange()
			.expectBody()
			.returnResult());
	}

	public String cookie(String name) {
		return Objects.requireNonNullElse(this.cookies.get(name), "");
	}

	/** All of them, as a browser would carry them. */
	public Map<String, String> cookies() {
		return Map.copyOf(this.cookies);
	}

	public DeskClient withCookie(String name, String value) {
		this.cookies.put(name, value);
		return this;
	}

	/** The proof in the first form of a page. */
	public static String proof(EntityExchangeResult<byte[]> page) {
		return proofIn(text(page));
	}

	/** The proof in the first form of a page's text. */
	public static String proofIn(String page) {
		Matcher found = PROOF.matcher(page);
		return found.find() ? found.group(1) : "";
	}

	public static String text(EntityExchangeResult<byte[]> answer) {
		byte[] body = answer.getResponseBody();
		return (body == null) ? "" : new String(body, StandardCharsets.UTF_8);
	}

	private void send(MultiValueMap<String, String> sent) {
		this.cookies.forEach(sent::add);
	}

	private EntityExchangeResult<byte[]> remembered(EntityExchangeResult<byte[]> answer) {
		for (String line : answer.getResponseHeaders().getOrEmpty("Set-Cookie")) {
			Matcher cookie = COOKIE.matcher(line);
			if (cookie.lookingAt() && line.contains("Max-Age=0")) {
				this.cookies.remove(cookie.group(1));
			}
			else if (cookie.lookingAt()) {
				this.cookies.put(cookie.group(1), cookie.group(2));
			}
		}
		return answer;
	}

}
