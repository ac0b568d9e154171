package org.waymark.platform.server;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.waymark.platform.CannotStart;

/**
 * Keeps the server running on its port until it is told to stop. If the server ends
 * unasked, it is started again: at first at once, then more and more slowly.
 */
final class Supervisor {

	private static final Logger log = LoggerFactory.getLogger(Supervisor.class);

	private static final long FIRST_PAUSE_MS = 100;

	private static final long LONGEST_PAUSE_MS = 5_000;

	private static final long STEADY_MS = 30_000;

	private final Installation installation;

	private final int port;

	private final CountDownLatch stopping = new CountDownLatch(1);

	private volatile ServerProcess server;

	private Supervisor(Installation installation, int port) throws IOException, InterruptedException {
		this.installation = installation;
		this.port = port;
		this.server = launch();
	}

	/** Starts the server; it does not answer yet, and is not watched yet. */
	static Supervisor start(Installation installation) throws IOException, InterruptedException {
		return new Supervisor(installation, ServerProcess.freePort());
	}

	int port() {
		return this.port;
	}

	ServerProcess server() {
		return this.server;
	}

	/** Begins to watch. */
	void watch() {
		Thread watcher = new Thread(this::keepRunning, "waymark-postgres");
		watcher.setDaemon(true);
		watcher.start();
	}

	void stop() throws IOException, InterruptedException {
		this.stopping.countDown();
		synchronized (this) {
			this.server.stop();
		}
	}

	private void keepRunning() {
		try {
			for (long pause = FIRST_PAUSE_MS; !isStopping(0);) {
				long lasted = await(this.server);
				pause = (lasted > STEADY_MS) ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
				if (isStopping(pause)) {
					return;
				}
				log.warn("The embedded database ended by itself; starting it again");
				restart();
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Milliseconds until the server ended; its log is kept small meanwhile. */
	private long await(ServerProcess running) throws InterruptedException {
		long began = System.nanoTime();
		do {
			ServerLog.prune(this.installation.folder().log());
		}
		while (!running.hasEndedAfter(10, TimeUnit.MINUTES));
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
	}

	private synchronized void restart() throws InterruptedException {
		if (isStopping(0)) {
			return;
		}
		try {
			this.server = launch();
		}
		catch (IOException | CannotStart failure) {
			// The watcher sees the old server still ended and tries again after a longer
			// pause.
			log.error("The embedded database could not be started again: {}", failure.getMessage());
		}
	}

	private ServerProcess launch() throws IOException, InterruptedException {
		this.installation.orphan().settle();
		return ServerProcess.start(this.installation, this.port);
	}

	private boolean isStopping(long milliseconds) throws InterruptedException {
		return this.stopping.await(milliseconds, TimeUnit.MILLISECONDS);
	}

}
