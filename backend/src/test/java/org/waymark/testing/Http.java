package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser of the plainest kind: no script, cookies kept by hand, redirects seen one by
 * one, and forms sent with whatever hidden fields they carry.
 */
public final class Http {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Await.LIMIT)
		.build();

	private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

	private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

	private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

	private final URI base;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final Map<String, String> headers = new LinkedHashMap<>();

	private Runnable beforeForms = () -> {
	};

	private Duration lastForm = Duration.ZERO;

	public Http(URI base) {
		this.base = base;
	}

	/** A port of this machine that is free now. */
	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Sends one more header with every request. */
	public void header(String name, String value) {
		this.headers.put(name, value);
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	public Page get(String path) throws IOException {
		return exchange(request(path).GET().build());
	}

	/** Follows redirects by GET, ten at most. */
	public Page open(String path) throws IOException {
		Page page = get(path);
		for (int count = 0; count < 10 && page.redirects(); count++) {
			page = get(page.location());
		}
		return page;
	}

	/** Does something before each form is sent, such as thinking. */
	public void beforeForms(Runnable act) {
		this.beforeForms = act;
	}

	/** How long the answer to the last form took. */
	public Duration lastForm() {
		return this.lastForm;
	}

	/** Sends a form. */
	public Page post(String path, Map<String, List<String>> fields) throws IOException {
		this.beforeForms.run();
		long begun = System.nanoTime();
		Page answer = exchange(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encoded(fields)))
			.build());
		this.lastForm = Duration.ofNanos(System.nanoTime() - begun);
		return answer;
	}

	/**
	 * Sends a body as it is.
	 * @param type the content type
	 * @param body one character a byte
	 */
	public Page post(String path, String type, String body) throws IOException {
		return exchange(request(path).header("Content-Type", type)
			.POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1))
			.build());
	}

	/**
	 * Opens a form's page, and sends it as its own action says, hidden fields and all.
	 */
	public Page submit(String path, Map<String, List<String>> fields) throws IOException {
		return fill(open(path), path, fields);
	}

	/** Sends the form of a page that is open already. */
	public Page fill(Page page, String path, Map<String, List<String>> fields) throws IOException {
		Map<String, List<String>> all = new LinkedHashMap<>(hidden(page.body()));
		all.putAll(fields);
		return post(path, all);
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path)).timeout(Await.LIMIT);
		this.headers.forEach(request::header);
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					String.join("; ",
							this.cookies.entrySet()
								.stream()
								.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
								.toList()));
		}
		return request;
	}

	private Page exchange(HttpRequest request) throws IOException {
		try {
			HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
			response.headers().allValues("set-cookie").forEach(this::keep);
			return new Page(response.statusCode(), response.headers().firstValue("location").orElse(""),
					response.body(), response.headers().map());
		}
		catch (HttpTimeoutException tooLong) {
			throw new IOException("No answer to " + request.method() + " " + request.uri().getPath(), tooLong);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IOException(interrupted);
		}
	}

	private void keep(String line) {
		String[] pair = line.split(";")[0].split("=", 2);
		if (line.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	private static Map<String, List<String>> hidden(String html) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		Matcher inputs = HIDDEN.matcher(html);
		while (inputs.find()) {
			Matcher name = NAME.matcher(inputs.group());
			Matcher value = VALUE.matcher(inputs.group());
			if (name.find()) {
				found.put(name.group(1), List.of(value.find() ? value.group(1) : ""));
			}
		}
		return found;
	}

	private static String encoded(Map<String, List<String>> fields) {
		return String.join("&", fields.entrySet()
			.stream()
			.flatMap(
					(field) -> field.getValue().stream().map((value) -> encoded(field.getKey()) + "=" + encoded(value)))
			.toList());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * One answer.
	 *
	 * @param location where it sends on to, or empty
	 */
	public record Page(int status, String location, String body, Map<String, List<String>> headers) {

		public boolean redirects() {
			return this.status == 303 || this.status == 302;
		}

		public boolean leadsTo(String path) {
			return redirects() && URI.create(this.location).getPath().equals(path);
		}

	}

}
