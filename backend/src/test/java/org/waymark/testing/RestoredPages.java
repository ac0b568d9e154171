package org.waymark.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The open pages of a browser, asked over its debugging protocol. */
final class RestoredPages {

	private static final String ASK = """
			{"id": 1, "method": "Runtime.evaluate", "params": {"expression":
			"document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map((field) => field.value)"}}
			""";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private RestoredPages() {
	}

	/**
	 * Address, title and content of each page; one that was put back and not yet loaded
	 * has no content.
	 */
	static List<String> at(int port) throws IOException {
		List<String> all = new ArrayList<>();
		for (JsonElement target : JsonParser.parseString(get(port)).getAsJsonArray()) {
			JsonObject page = target.getAsJsonObject();
			if (page.get("type").getAsString().equals("page")) {
				all.add(page.get("url").getAsString() + "\n" + page.get("title").getAsString() + "\n"
						+ content(page.get("webSocketDebuggerUrl").getAsString()));
			}
		}
		return all;
	}

	private static String get(int port) throws IOException {
		try {
			return HTTP
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(),
						HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (InterruptedException interrupted) {
			throw new IOException(interrupted);
		}
	}

	private static String content(String address) {
		Answer answer = new Answer(new StringBuilder(), new CompletableFuture<>());
		WebSocket socket = HTTP.newWebSocketBuilder().buildAsync(URI.create(address), answer).join();
		socket.sendText(ASK.replace('\n', ' '), true).join();
		String content = answer.whole().completeOnTimeout("", 10, TimeUnit.SECONDS).join();
		socket.abort();
		return content;
	}

	/** The first message that comes, in as many parts as it comes. */
	private record Answer(StringBuilder parts, CompletableFuture<String> whole) implements WebSocket.Listener {

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
			this.parts.append(part);
			if (last) {
				this.whole.complete(this.parts.toString());
			}
			socket.request(1);
			return CompletableFuture.completedFuture(null);
		}

	}

}
