package org.waymark.notification.senders;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail server that takes every letter, goes nowhere with it and remembers what it
 * heard.
 */
final class SmtpEar implements Closeable {

	private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<String> heard = new CopyOnWriteArrayList<>();

	private final String hello;

	/** One on a free port of this machine, which offers these extensions. */
	SmtpEar(String... extensions) throws IOException {
		this.hello = Stream.concat(Stream.of("250-here"), Stream.of(extensions).map(offer -> "250-" + offer))
			.collect(Collectors.joining("\r\n", "", "\r\n250 8BITMIME"));
		this.threads.execute(this::answer);
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** The lines that it was told, letters included, in order. */
	List<String> heard() {
		return List.copyOf(this.heard);
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		this.threads.shutdownNow();
	}

	private void answer() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				this.threads.execute(() -> talk(caller));
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private void talk(Socket caller) {
		try (caller) {
			BufferedReader in = new BufferedReader(
					new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
			say(caller, "220 hello");
			boolean letter = false;
			for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
				this.heard.add(line);
				letter = line.equals("DATA") || letter && !line.equals(".");
				if (line.equals("DATA")) {
					say(caller, "354 go on");
				}
				else if (!letter) {
					say(caller, line.startsWith("EHLO") ? this.hello : "250 ok");
				}
			}
			say(caller, "221 goodbye");
		}
		catch (IOException gone) {
			// The caller hung up.
		}
	}

	private static void say(Socket caller, String line) throws IOException {
		caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		caller.getOutputStream().flush();
	}

}
