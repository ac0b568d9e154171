package org.waymark.testing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a real mail server and behaves as badly as it is told to: new connections
 * meet the mood of the moment.
 */
public final class SmtpGate implements Closeable {

	/** How it behaves. */
	public enum Mood {

		/** Lets everything through. */
		OPEN,
		/** Hangs up at once. */
		DOWN,
		/** Never says a word. */
		TARPIT,
		/** Greets for ever, one letter at a time. */
		DRIBBLE,
		/** Refuses every recipient for now (451). */
		NOT_NOW,
		/** Refuses every recipient for good (550). */
		NEVER,
		/** Takes a letter, delivers it and hangs up before saying so. */
		LOST_ANSWER,
		/** Takes a letter, delivers it and never says so. */
		HELD,
		/** Hangs up in the middle of a letter, which goes nowhere. */
		DROPPED

	}

	private static final byte[] END_OF_LETTER = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

	private static final int BETWEEN_WORDS = 300;

	private final ServerSocket door;

	private final int server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final AtomicInteger withheld = new AtomicInteger();

	private final AtomicInteger met = new AtomicInteger();

	private volatile Mood mood = Mood.OPEN;

	/** A gate before the server on this port of this machine. */
	public SmtpGate(int server) {
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		this.server = server;
		this.threads.execute(this::answer);
	}

	public int port() {
		return this.door.getLocalPort();
	}

	/** Changes the mood, and breaks what still hangs in the one before. */
	public void mood(Mood next) {
		this.mood = next;
		this.open.forEach(SmtpGate::hangUp);
	}

	/** Letters delivered whose sender was never told. */
	public int withheld() {
		return this.withheld.get();
	}

	/** Connections that are open now. */
	public int holding() {
		return this.open.size();
	}

	/** Connections so far. */
	public int met() {
		return this.met.get();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		this.open.forEach(SmtpGate::hangUp);
		this.threads.shutdownNow();
	}

	private void answer() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				this.open.add(caller);
				this.met.incrementAndGet();
				this.threads.execute(() -> meet(caller, this.mood));
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private void meet(Socket caller, Mood now) {
		try (caller) {
			switch (now) {
				case DOWN -> hangUp(caller);
				case TARPIT -> caller.getInputStream().read();
				case DRIBBLE -> dribble(caller);
				case NOT_NOW -> refuse(caller, "451 4.3.0 not now\r\n");
				case NEVER -> refuse(caller, "550 5.1.1 never\r\n");
				default -> letThrough(caller, now);
			}
		}
		catch (IOException broken) {
			hangUp(caller);
		}
		finally {
			this.open.remove(caller);
		}
	}

	/** Between two words it listens whether the caller still bears with it. */
	private static void dribble(Socket caller) throws IOException {
		OutputStream out = caller.getOutputStream();
		caller.setSoTimeout(BETWEEN_WORDS);
		while (isThere(caller)) {
			say(out, "220-\r\n");
		}
	}

	private static boolean isThere(Socket caller) throws IOException {
		try {
			return caller.getInputStream().read() >= 0;
		}
		catch (SocketTimeoutException silent) {
			return true;
		}
	}

	private static void refuse(Socket caller, String answer) throws IOException {
		OutputStream out = caller.getOutputStream();
		say(out, "220 gate\r\n");
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		InputStream in = caller.getInputStream();
		for (int next = in.read(); next >= 0; next = in.read()) {
			line.write(next);
			if (next == '\n') {
				say(out, line.toString(StandardCharsets.US_ASCII).startsWith("RCPT") ? answer : "250 ok\r\n");
				line.reset();
			}
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write(line.getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private void letThrough(Socket caller, Mood now) throws IOException {
		try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), this.server)) {
			AtomicBoolean mute = new AtomicBoolean();
			CompletableFuture<Void> taken = new CompletableFuture<>();
			this.threads.execute(() -> answers(behind, caller, mute, taken));
			byte[] buffer = new byte[8192];
			String last = "";
			for (int count = caller.getInputStream().read(buffer); count >= 0; count = caller.getInputStream()
				.read(buffer)) {
				last = tail(last + new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
				boolean whole = last.endsWith(new String(END_OF_LETTER, StandardCharsets.US_ASCII));
				if (whole && now == Mood.DROPPED) {
					return;
				}
				mute.set(whole && (now == Mood.LOST_ANSWER || now == Mood.HELD));
				behind.getOutputStream().write(buffer, 0, count);
				if (mute.get()) {
					taken.orTimeout(Await.LIMIT.toSeconds(), TimeUnit.SECONDS).join();
					this.withheld.incrementAndGet();
					hold(caller, now);
					return;
				}
			}
		}
	}

	private static void hold(Socket caller, Mood now) throws IOException {
		if (now == Mood.HELD) {
			caller.getInputStream().read();
		}
	}

	private static String tail(String text) {
		return text.substring(Math.max(0, text.length() - END_OF_LETTER.length));
	}

	/** The first answer that is kept back says that the server has the letter. */
	private static void answers(Socket behind, Socket caller, AtomicBoolean mute, CompletableFuture<Void> taken) {
		byte[] buffer = new byte[8192];
		try {
			for (int count = behind.getInputStream().read(buffer); count >= 0; count = behind.getInputStream()
				.read(buffer)) {
				if (mute.get()) {
					taken.complete(null);
				}
				else {
					caller.getOutputStream().write(buffer, 0, count);
				}
			}
		}
		catch (IOException ended) {
			hangUp(caller);
		}
	}

	private static void hangUp(Socket socket) {
		try {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		catch (IOException gone) {
			// It has hung up itself.
		}
	}

}
