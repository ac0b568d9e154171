package org.waymark.platform.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the server, from its start to its end, however it ends. */
final class ServerProcess {

	private static final long SECONDS_TO_STOP = 15;

	private final Process process;

	private ServerProcess(Process process) {
		this.process = process;
	}

	/** Starts the server; it does not answer yet. */
	static ServerProcess start(Installation installation, int port) throws IOException {
		DataFolder folder = installation.folder();
		List<String> arguments = Settings.arguments(folder.cluster(), folder.log(), port);
		Path beginning = folder.log().resolve("start.log");
		return new ServerProcess(installation.start("postgres", arguments, beginning));
	}

	/** A port of the loopback address that nobody uses at this moment. */
	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	boolean isRunning() {
		return this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	/**
	 * Waits until it has ended, or for so long.
	 * @return whether it has ended
	 */
	boolean hasEndedAfter(long time, TimeUnit unit) throws InterruptedException {
		return this.process.waitFor(time, unit);
	}

	/** Ends it in order; if it does not, at once. Safe to call when it has ended. */
	void stop() throws IOException, InterruptedException {
		if (isRunning()) {
			Signals.fastShutdown(pid());
		}
		if (!hasEndedAfter(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
			Signals.immediateShutdown(pid());
			hasEndedAfter(SECONDS_TO_STOP, TimeUnit.SECONDS);
		}
	}

}
