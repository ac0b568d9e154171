package org.waymark.drills.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waymark.drills.Pace;

/**
 * Many connections that each hold on to as much as they can for as little as they can,
 * and come back when they are cut. One thread.
 */
final class SlowCrowd {

	/** The ways to be slow. */
	enum Way {

		/** A header now and then, and never the end of them. */
		HEADERS("GET /report/now HTTP/1.1\r\nHost: localhost\r\n", "X-Slow: 1\r\n"),
		/** A body whose next byte comes late. */
		BODY("POST /report/now HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Content-Length: 100000\r\n\r\n", "a"),
		/** Answers asked for ahead, and taken a few bytes at a time. */
		READ("GET /guidance/leaving-safely HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20), "");

		private final String begin;

		private final String more;

		Way(String begin, String more) {
			this.begin = begin;
			this.more = more;
		}

	}

	private static final Duration EVERY = Duration.ofSeconds(5);

	private static final int SIP = 32;

	/** By then the other side has taken the connection. */
	private static final Duration TAKEN = Duration.ofSeconds(2);

	private final InetSocketAddress address;

	private final Way way;

	private final List<One> all = new ArrayList<>();

	private final List<Double> lives = new ArrayList<>();

	SlowCrowd(int port, Way way) {
		this.address = new InetSocketAddress("127.0.0.1", port);
		this.way = way;
	}

	/** Keeps so many connections busy for so long. */
	void press(int connections, Duration time) {
		long end = System.nanoTime() + time.toNanos();
		while (System.nanoTime() < end) {
			for (int opened = 0; this.all.size() < connections && opened < 100; opened++) {
				open();
			}
			Set<Integer> held = Held.at(this.address.getPort());
			this.all.removeIf((one) -> !goesOn(one, held));
			Pace.pause(Duration.ofMillis(200));
		}
		this.all.forEach((one) -> end(one, false));
	}

	/** How long those that were cut had lasted, in seconds. */
	List<Double> cut() {
		return this.lives;
	}

	private void open() {
		try {
			SocketChannel channel = SocketChannel.open();
			if (this.way == Way.READ) {
				channel.setOption(StandardSocketOptions.SO_RCVBUF, 1024);
			}
			channel.connect(this.address);
			channel.configureBlocking(false);
			channel.write(bytes(this.way.begin));
			this.all.add(new One(channel, System.nanoTime()));
		}
		catch (IOException full) {
			// Tried again in a moment: a machine has only so many ports.
			Pace.pause(Duration.ofMillis(5));
		}
	}

	private boolean goesOn(One one, Set<Integer> held) {
		long now = System.nanoTime();
		try {
			boolean dropped = now - one.begun > TAKEN.toNanos() && !held.contains(one.port());
			boolean due = now - one.last > EVERY.toNanos();
			int read = (this.way == Way.READ && !due) ? 0 : one.channel.read(ByteBuffer.allocate(SIP));
			if (due) {
				one.last = now;
				one.channel.write(bytes(this.way.more));
			}
			if (read >= 0 && !dropped) {
				return true;
			}
		}
		catch (IOException cut) {
			// The other side has had enough.
		}
		end(one, true);
		return false;
	}

	private void end(One one, boolean wasCut) {
		if (wasCut) {
			this.lives.add((System.nanoTime() - one.begun) / 1e9);
		}
		try {
			one.channel.close();
		}
		catch (IOException alreadyGone) {
			// That is what was wanted.
		}
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static final class One {

		private final SocketChannel channel;

		private final long begun = System.nanoTime();

		private long last;

		private One(SocketChannel channel, long last) {
			this.channel = channel;
			this.last = last;
		}

		private int port() throws IOException {
			return ((InetSocketAddress) this.channel.getLocalAddress()).getPort();
		}

	}

}
