package org.waymark.testing.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A provider behind something that gets in the way: it gives another refresh token with
 * each use, takes its time, and its answers may be lost on the way back.
 */
public final class ProxiedProvider {

	private static final HttpServer SERVER = start();

	/** Its public keys. */
	public static volatile JWKSet keys = new JWKSet();

	/** What happens to the next answers. */
	public static volatile Way way = Way.CLEAR;

	/** How often a token was asked for. */
	public static final AtomicInteger ASKED = new AtomicInteger();

	/** Seconds. */
	private static final int LONG = 11;

	/** Let go when the next test begins. */
	private static volatile CountDownLatch held = new CountDownLatch(1);

	/** The only token that it takes. */
	private static volatile String token = "first";

	private ProxiedProvider() {
	}

	public static String address() {
		return "http://localhost:" + SERVER.getAddress().getPort();
	}

	public static void begins(Way next) {
		held.countDown();
		held = new CountDownLatch(1);
		token = "first";
		ASKED.set(0);
		way = next;
	}

	private static void hold() {
		try {
			held.await(LONG, TimeUnit.SECONDS);
		}
		catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private static HttpServer start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
			String here = "http://localhost:" + server.getAddress().getPort();
			server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, """
					{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
					 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
					 "response_types_supported": ["code"],
					 "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "ES256"]}""".formatted(here)));
			server.createContext("/keys", exchange -> send(exchange, 200, keys.toString()));
			server.createContext("/token", ProxiedProvider::renew);
			server.setExecutor(Executors.newCachedThreadPool());
			server.start();
			return server;
		}
		catch (IOException away) {
			throw new UncheckedIOException(away);
		}
	}

	private static void renew(HttpExchange exchange) throws IOException {
		String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		boolean known = form.contains("refresh_token=" + token);
		if (known) {
			token = "next-" + ASKED.get();
		}
		ASKED.incrementAndGet();
		String answer = known ? """
				{"access_token": "any", "token_type": "Bearer", "refresh_token": "%s"}""".formatted(token)
				: "{\"error\": \"invalid_grant\"}";
		way.send(exchange, known ? 200 : 400, answer);
	}

	private static void send(HttpExchange exchange, int status, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	/** What becomes of an answer. */
	public enum Way {

		/** It arrives. */
		CLEAR {
			@Override
			void send(HttpExchange exchange, int status, String text) throws IOException {
				ProxiedProvider.send(exchange, status, text);
			}
		},
		/** It arrives after longer than a person would wait. */
		SLOW {
			@Override
			void send(HttpExchange exchange, int status, String text) throws IOException {
				hold();
				ProxiedProvider.send(exchange, status, text);
			}
		},
		/** The connection ends without it. */
		LOST {
			@Override
			void send(HttpExchange exchange, int status, String text) {
				exchange.close();
			}
		},
		/** What stands before the provider has no more patience, and answers itself. */
		GATEWAY {
			@Override
			void send(HttpExchange exchange, int status, String text) throws IOException {
				ProxiedProvider.send(exchange, 504, "<h1>504 Gateway Time-out</h1>");
			}
		};

		abstract void send(HttpExchange exchange, int status, String text) throws IOException;

	}

}
