package org.waymark.drills.queue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.process.WaymarkProcess;

/** Queues that are open in browsers whose connections break every now and then. */
final class Screens implements AutoCloseable {

	private static final int ON_ONE_SESSION = 2;

	private final List<Screen> all = new ArrayList<>();

	Screens(URI desk, int count, Random cuts) throws IOException {
		for (int number = 0; number < count; number += ON_ONE_SESSION) {
			Desk worker = Desk.signIn(desk, "worker", WaymarkProcess.PASSWORD);
			String rows = worker.opened("/triage?lane=open");
			for (int screen = 0; screen < Math.min(ON_ONE_SESSION, count - number); screen++) {
				this.all.add(new Screen(desk, worker.cookie(), rows, new Random(cuts.nextLong())));
			}
		}
		Await.until("every screen shows its queue", () -> this.all.stream().allMatch(Screen::shows));
	}

	/** The headers of a signed-in browser. */
	static String cookie(URI desk, String name) throws IOException {
		return Desk.signIn(desk, name, WaymarkProcess.PASSWORD).cookie();
	}

	/** From now on no connection breaks any more. */
	void calm() {
		this.all.forEach(Screen::calm);
	}

	/** How many connections broke. */
	int cuts() {
		return this.all.stream().mapToInt(screen -> screen.gaps().size()).sum();
	}

	List<Screen> all() {
		return this.all;
	}

	@Override
	public void close() {
		this.all.forEach(Screen::close);
	}

}
