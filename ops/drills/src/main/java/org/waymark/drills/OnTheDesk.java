package org.waymark.drills;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.process.WaymarkProcess;

/** Opens reports as a worker at the desk does. */
final class OnTheDesk {

	private final Trial trial;

	OnTheDesk(Trial trial) {
		this.trial = trial;
	}

	/** The missing parts of these stories, one line each. */
	List<String> opensAll(List<String> stories, Map<String, String> byReference) throws IOException {
		Desk desk = Desk.signIn(this.trial.address(), "worker", WaymarkProcess.PASSWORD);
		List<String> misses = new ArrayList<>();
		for (Map.Entry<String, String> one : byReference.entrySet()) {
			String token = one.getValue().substring(0, 22);
			if (stories.contains(one.getValue())) {
				Await.until(one.getKey() + " is on the desk", () -> desk.report(one.getKey()).contains(token));
			}
		}
		if (!byReference.values().containsAll(stories)) {
			misses.add("not every story of those who pressed send at once has a reference");
		}
		return misses;
	}

}
