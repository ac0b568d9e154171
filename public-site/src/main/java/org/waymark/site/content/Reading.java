package org.waymark.site.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was read of the council's own files at one time, and what of it was no good. */
final class Reading {

	private final OwnFiles own;

	private final OwnFiles accepted;

	private final Map<String, String> good = new ConcurrentHashMap<>();

	private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

	/**
	 * Begins one.
	 * @param own the files as they are
	 * @param accepted the files that were good before
	 */
	Reading(OwnFiles own, OwnFiles accepted) {
		this.own = own;
		this.accepted = accepted;
	}

	Optional<String> read(String name) {
		Optional<String> text = this.own.read(name);
		text.ifPresent(read -> this.good.put(name, read));
		return text;
	}

	List<String> names(String folder) {
		return this.own.names(folder);
	}

	/** Says that a file, or a part of one, is left out. */
	void fault(String fault) {
		if (!this.faults.contains(fault)) {
			this.faults.add(fault);
		}
	}

	/** Does not count this file among the good ones. */
	void refuse(String name) {
		this.good.remove(name);
	}

	/** The file as it was good before, if it was there. */
	Optional<String> before(String name) {
		return this.accepted.read(name);
	}

	/** Counts the file among the good ones as it was before. */
	void keepBefore(String name) {
		before(name).ifPresent(text -> this.good.put(name, text));
	}

	Map<String, String> good() {
		return Map.copyOf(this.good);
	}

	List<String> faults() {
		return List.copyOf(this.faults);
	}

}
