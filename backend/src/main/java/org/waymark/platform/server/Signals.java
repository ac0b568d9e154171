package org.waymark.platform.server;

import java.io.IOException;

/** The signals by which PostgreSQL is stopped, which Java cannot send. */
final class Signals {

	private Signals() {
	}

	/** Ends sessions, writes everything out, stops. */
	static void fastShutdown(long pid) throws IOException, InterruptedException {
		send("INT", pid);
	}

	/** Stops at once; the next start recovers from the log. */
	static void immediateShutdown(long pid) throws IOException, InterruptedException {
		send("QUIT", pid);
	}

	/** By the shell's own {@code kill}: small machines have no program of that name. */
	private static void send(String signal, long pid) throws IOException, InterruptedException {
		new ProcessBuilder("sh", "-c", "kill -" + signal + " \"$0\"", Long.toString(pid)).redirectErrorStream(true)
			.start()
			.waitFor();
	}

}
