package org.waymark.site.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the council's files that were accepted last, and knows what of the files as they
 * are now is not in force. Nothing is written before {@link #accept()}: a start that was
 * refused accepts nothing.
 */
public final class KeptContent {

	private static final Logger log = LoggerFactory.getLogger(KeptContent.class);

	private final @Nullable KeptFolder folder;

	private final boolean live;

	private final Map<String, Map<String, String>> waiting = new HashMap<>();

	private final Map<String, List<String>> refused = new TreeMap<>();

	private final Map<String, List<String>> leftOut = new TreeMap<>();

	private List<String> toCheck = List.of();

	private boolean accepting;

	/**
	 * Keeps copies in a folder.
	 * @param live whether real people use the service, so that changes have to meet the
	 * rules
	 */
	public KeptContent(Path folder, boolean live) {
		this(new KeptFolder(folder), live);
	}

	private KeptContent(@Nullable KeptFolder folder, boolean live) {
		this.folder = folder;
		this.live = live;
	}

	/** Keeps nothing over a restart. */
	static KeptContent none() {
		return new KeptContent((KeptFolder) null, false);
	}

	/** Accepts what is in force, and from now on what changes. It blocks. */
	public synchronized void accept() {
		this.accepting = true;
		this.waiting.forEach(this::write);
		this.waiting.clear();
	}

	/** What is not in force as its files say it; a line for each group of files. */
	public synchronized List<String> refused() {
		return this.refused.values().stream().flatMap(List::stream).toList();
	}

	/** What is left out of pages that no start depends on, a line each. */
	public synchronized List<String> leftOut() {
		return this.leftOut.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * Contacts and pages of which a check is due, or that nobody has read with the people
	 * they are for; a line each.
	 */
	public synchronized List<String> toCheck() {
		return this.toCheck;
	}

	synchronized void check(List<String> lines) {
		this.toCheck = List.copyOf(lines);
	}

	boolean live() {
		return this.live;
	}

	/** Whether the council's files are not where they are known to have been. */
	boolean misses(FolderFiles own) {
		return (own.folder() != null) ? own.gone() : this.live;
	}

	Optional<Map<String, String>> accepted(String group) {
		return (this.folder != null) ? this.folder.read(group) : Optional.empty();
	}

	/**
	 * Takes what is in force now.
	 * @param own whether there is a folder of the council; otherwise nothing is to be
	 * kept
	 */
	synchronized void take(String group, boolean own, Reading reading) {
		say(this.refused, group, List.of());
		leaveOut(group, reading.faults());
		if (own && this.accepting) {
			write(group, reading.good());
		}
		else if (own) {
			this.waiting.put(group, reading.good());
		}
	}

	synchronized void refuse(String group, String fault) {
		say(this.refused, group, List.of(fault + " (what was accepted before stays in force)"));
	}

	synchronized void leaveOut(String group, List<String> faults) {
		say(this.leftOut, group, faults);
	}

	private static void say(Map<String, List<String>> all, String group, List<String> faults) {
		List<String> before = all.getOrDefault(group, List.of());
		faults.stream()
			.filter(fault -> !before.contains(fault))
			.forEach(fault -> log.warn("Content is not taken: {}", fault));
		all.put(group, List.copyOf(faults));
	}

	private void write(String group, Map<String, String> texts) {
		if (this.folder != null) {
			this.folder.write(group, texts);
		}
	}

}
