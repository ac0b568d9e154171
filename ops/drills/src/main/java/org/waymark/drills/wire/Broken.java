package org.waymark.drills.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Makes requests that no browser sends, the same ones from the same seed: of some seventy
 * shapes, each with something at random in it, and one in four damaged once more.
 */
final class Broken {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	private static final List<String> PATHS = List.of("/", "/report/now", "/report/story", "/report/check",
			"/report/one", "/report/me/safe", "/follow-up", "/elsewhere", "/report/sent", "/report/late", "/exit",
			"/report/stay", "/triage/sign-in", "/triage", "/assets/0/site.css", "/actuator/health", "/privacy");

	private static final List<Function<Broken, String>> SHAPES = List.of(
			// Bytes that are no request at all.
			(it) -> it.noise(200) + "\r\n\r\n", (it) -> it.letters(40) + "\r\n\r\n", (it) -> "\r\n\r\n\r\n\r\n",
			(it) -> "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + it.noise(300),
			(it) -> "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + it.noise(50), (it) -> "GET " + it.path() + "\r\n\r\n",
			// Request lines.
			(it) -> it.letters(9) + " " + it.path() + " HTTP/1.1\r\nHost: a\r\n\r\n",
			(it) -> it.any("TRACE", "CONNECT", "PUT", "DELETE", "OPTIONS", "get", "GET/") + " " + it.path()
					+ " HTTP/1.1\r\nHost: localhost\r\n\r\n",
			(it) -> "GET " + it.path() + " " + it.any("HTTP/9.9", "HTTP/1.1x", "HTTP/0.9", "HTTP", "http/1.1", "1.1")
					+ "\r\nHost: a\r\n\r\n",
			(it) -> it
				.get("/" + it.any("%zz", "%", "%u1234", "%00", "%ff%fe", "%c0%af..%c0%af", "..%2f..%2f", "%2e%2e/")
						+ it.letters(5)),
			(it) -> it.get("/\\..\\" + it.letters(4)), (it) -> it.get("/" + it.noise(20).replaceAll("\\s", "")),
			(it) -> it.get("//" + it.letters(5) + "//.//" + it.letters(3)),
			(it) -> it.get("http://" + it.any("[::1", "a:b:c", "%41", "user@host", "") + "/" + it.letters(4)),
			(it) -> it.get(it.any("*", "?", "#", "a", ";a=b", "/;jsessionid=1", "/report;a=b/now")),
			(it) -> it.get(it.path() + "?" + it.any("a=1&a=2", "a[]=1", "of=%00", "code=%zz", "&&&=&", "c", "check")
					+ it.letters(6)),
			(it) -> it.get("/" + "a".repeat(9000 + it.random.nextInt(9000))),
			(it) -> it.get(it.path() + "?" + "x=".repeat(3000)),
			// Heads.
			(it) -> it.head("Host: b"), (it) -> it.head("Host : b"), (it) -> it.head(it.letters(20)),
			(it) -> it.head(" folded: " + it.letters(5)), (it) -> it.head("X: a\r\n b: c"), (it) -> it.head("X: a\rb"),
			(it) -> it.head("X: \u0000"), (it) -> it.head("\u00e9\u00ff: x"), (it) -> it.head(": x"),
			(it) -> it.head("X: " + "y".repeat(33_000)), (it) -> it.head("A: b\r\n".repeat(200) + "C: d"),
			(it) -> it.head("X-Forwarded-For: " + it.noise(30).replaceAll("[\\r\\n]", "")),
			(it) -> it.head("X-Forwarded-Proto: https, " + it.letters(4)),
			(it) -> it.head("Forwarded: for=\"[::" + it.letters(3)),
			(it) -> it
				.head("Cookie: " + it.any("__Host-visit=", "__Host-visit=\"a", "=;=;=", "a=b; a=b; a", "\u00f6=\u00fc")
						+ it.letters(43)),
			(it) -> it.head("Range: bytes=9-1,-,--"), (it) -> it.head("Accept-Encoding: ;;q=,*;q=x,gzip;q=-1"),
			(it) -> it.head("Accept: " + it.letters(5) + "/;q=2,,"),
			(it) -> it.head("If-None-Match: \"" + it.letters(4)),
			(it) -> it.head("If-Modified-Since: " + it.letters(10)), (it) -> it.head("Expect: " + it.letters(5)),
			(it) -> it.head("Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: " + it.letters(9)),
			(it) -> it.head("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + it.letters(4)),
			(it) -> it.head("Sec-Fetch-Site: " + it.letters(5) + "\r\nOrigin: " + it.any("null", "x", "http://[", "")),
			(it) -> "GET " + it.path() + " HTTP/1.1\r\n\r\n",
			(it) -> "GET " + it.path() + " HTTP/1.1\r\nHost: "
					+ it.any("", "a b", "[::1", "a:99999", "\u00ff", "%00", "a/b") + "\r\n\r\n",
			// Lengths and chunks.
			(it) -> it.sized("Content-Length: 3\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
			(it) -> it.sized("Content-Length: 3\r\nContent-Length: 4", "a=b"),
			(it) -> it.sized("Content-Length: -3", ""),
			(it) -> it.sized("Content-Length: " + it.any("+3", "0x3", "3 3", "3,3", "9".repeat(30)), "a=b"),
			(it) -> it.sized(
					"Transfer-Encoding: " + it.any("chunked, identity", "x", "chunked, chunked", "\u000bchunked"),
					"0\r\n\r\n"),
			(it) -> it.sized("Transfer-Encoding: chunked",
					it.any("zz", "-1", "f".repeat(17), "1;" + "x".repeat(9000), " 1") + "\r\na\r\n0\r\n\r\n"),
			(it) -> it.sized("Transfer-Encoding: chunked", "1\r\nab\r\n0\r\n\r\n"),
			(it) -> it.sized("Transfer-Encoding: chunked", "0\r\nX: y\r\nContent-Length: 5\r\n\r\n"),
			(it) -> it.sized("Content-Length: 99999999", "a=b"),
			// Forms.
			(it) -> it.form(it.any("story=%zz", "%", "%%%=%%%", "=", "&", "story", "story=%00%01%1b", "page=%ff")),
			(it) -> it
				.form("story=" + it.any("%ff%fe", "%e2%82", "%ed%a0%80", "%c0%af", "%f4%90%80%80") + it.letters(9)),
			(it) -> it.form("story=" + it.noise(500)), (it) -> it.form("a=b&".repeat(1200)),
			(it) -> it.form("danger=no&danger=yes&danger=" + it.letters(4)), (it) -> it.form("n".repeat(20_000) + "=x"),
			(it) -> it.form("story=" + "x".repeat(120_000)),
			(it) -> it.form("people-99999999999-name=x&people--1-name=x&add=people&next=" + it.letters(4)),
			(it) -> it.form("story=a&class.module.classLoader=x&story[0]=b&_csrf=" + it.letters(8)),
			(it) -> it.form("solution=" + it.letters(90) + "&token=" + it.letters(3000) + "&page=" + it.letters(43)),
			(it) -> it.typed("application/json", "{\"story\": " + it.letters(5)),
			(it) -> it.typed("application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
			(it) -> it.typed("multipart/form-data; boundary=b", "--b\r\n" + it.noise(60)),
			(it) -> it.typed("multipart/form-data", it.letters(9)), (it) -> it.typed(it.noise(10).strip(), "story=a"),
			(it) -> it.typed(
					"application/x-www-form-urlencoded;charset=" + it.any("UTF-7", "UTF-16", "x", "\"", "utf-8;"),
					"story=a"),
			(it) -> it.typed("application/x-www-form-urlencoded\r\nContent-Encoding: gzip",
					"\u001f\u008b" + it.noise(60)));

	private final Random random;

	Broken(long seed) {
		this.random = new Random(seed);
	}

	/** How many shapes there are. */
	static int shapes() {
		return SHAPES.size();
	}

	/** The next request. */
	byte[] next() {
		byte[] bytes = SHAPES.get(this.random.nextInt(SHAPES.size())).apply(this).getBytes(StandardCharsets.ISO_8859_1);
		if (this.random.nextInt(4) == 0) {
			bytes[this.random.nextInt(bytes.length)] = (byte) this.random.nextInt(256);
		}
		return bytes;
	}

	private String any(String... texts) {
		return texts[this.random.nextInt(texts.length)];
	}

	private String path() {
		return PATHS.get(this.random.nextInt(PATHS.size()));
	}

	private String letters(int length) {
		return text(length, 'a', 26);
	}

	private String noise(int length) {
		return text(length, 0, 256);
	}

	private String text(int length, int first, int many) {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < length; at++) {
			text.append((char) (first + this.random.nextInt(many)));
		}
		return text.toString();
	}

	private String get(String address) {
		return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
	}

	private String head(String line) {
		return "GET " + path() + " HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n\r\n";
	}

	private String sized(String lengths, String body) {
		return "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\n" + FORM + lengths + "\r\n\r\n" + body;
	}

	private String form(String body) {
		return sized("Content-Length: " + body.length(), body);
	}

	private String typed(String type, String body) {
		return "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
				+ body.length() + "\r\n\r\n" + body;
	}

}
