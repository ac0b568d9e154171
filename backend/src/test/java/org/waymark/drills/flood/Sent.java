package org.waymark.drills.flood;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.waymark.drills.Figures;

/** What was sent, by whom: references, and how long people waited. */
final class Sent {

	/** A kind of sender, a machine's name or that of people. */
	static final String PEOPLE = "PEOPLE";

	private final Map<String, List<String>> references = new ConcurrentHashMap<>();

	private final List<Double> waits = new CopyOnWriteArrayList<>();

	private final Map<String, Integer> failed = new ConcurrentHashMap<>();

	void note(String sender, String reference) {
		if (reference.isEmpty()) {
			this.failed.merge(sender, 1, Integer::sum);
		}
		else {
			this.references.computeIfAbsent(sender, none -> new CopyOnWriteArrayList<>()).add(reference);
		}
	}

	void waited(double milliseconds) {
		this.waits.add(milliseconds);
	}

	List<String> by(String sender) {
		return this.references.getOrDefault(sender, List.of());
	}

	int failed(String sender) {
		return this.failed.getOrDefault(sender, 0);
	}

	List<Double> waits() {
		return List.copyOf(this.waits);
	}

	double waited95() {
		return Figures.quantile(this.waits, 0.95);
	}

}
