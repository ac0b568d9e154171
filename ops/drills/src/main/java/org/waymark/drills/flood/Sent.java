package org.waymark.drills.flood;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.waymark.drills.Figures;

/** The reports sent, by sender: references, and how long people waited. */
final class Sent {

	/** A kind of sender, a machine's name or that of people. */
	static final String PEOPLE = "PEOPLE";

	private final Map<String, List<String>> references = new ConcurrentHashMap<>();

	private final Map<String, List<Double>> waits = new ConcurrentHashMap<>();

	private final Map<String, Integer> failed = new ConcurrentHashMap<>();

	void note(String sender, String reference) {
		if (reference.isEmpty()) {
			this.failed.merge(sender, 1, Integer::sum);
		}
		else {
			this.references.computeIfAbsent(sender, none -> new CopyOnWriteArrayList<>()).add(reference);
		}
	}

	/** How long a person waited for the answer to the last form. */
	void waited(String sender, double milliseconds) {
		this.waits.computeIfAbsent(sender, none -> new CopyOnWriteArrayList<>()).add(milliseconds);
	}

	List<String> by(String sender) {
		return this.references.getOrDefault(sender, List.of());
	}

	int failed(String sender) {
		return this.failed.getOrDefault(sender, 0);
	}

	/**
	 * The share of a sender's last forms that was answered within this time, in
	 * milliseconds.
	 */
	double waited(String sender, int percent) {
		return Figures.quantile(this.waits.getOrDefault(sender, List.of()), percent / 100.0);
	}

}
