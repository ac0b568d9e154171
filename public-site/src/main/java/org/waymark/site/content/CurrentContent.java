package org.waymark.site.content;

import org.slf4j.LoggerFactory;
import org.slf4j.Logger;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What some of the content files say now. They are looked at again at most every two
 * seconds. A change that cannot be read, or that breaks a rule, is reported, and what was
 * accepted before stays in force: over a restart too, where copies are kept.
 *
 * @param <T> what is read from them; a new object after each change
 */
public final class CurrentContent<T> {

	private static final Logger log = LoggerFactory.getLogger(CurrentContent.class);

	private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

	private final ContentFiles files;

	private final Set<String> names;

	private final String group;

	private final Function<ContentFiles, T> reader;

	private final Function<T, Set<String>> rules;

	private volatile Read<T> read;

	private volatile long looked = System.nanoTime();

	/**
	 * Reads it for the first time; whatever cannot be read then is thrown, unless a copy
	 * was kept.
	 * @param names the files that the reader may read, and those that are looked at
	 * again; a name with a slash at its end stands for a folder
	 */
	public CurrentContent(ContentFiles files, Set<String> names, Function<ContentFiles, T> reader) {
		this(files, names, reader, any -> Set.of());
	}

	/**
	 * As above, with rules that a live service has.
	 * @param rules says what is wrong with content that can be read; a change that brings
	 * no such fault is taken
	 */
	public CurrentContent(ContentFiles files, Set<String> names, Function<ContentFiles, T> reader,
			Function<T, Set<String>> rules) {
		this.files = files;
		this.names = Set.copyOf(names);
		this.group = new TreeSet<>(names).first().replace("/", "");
		this.reader = reader;
		this.rules = rules;
		this.read = first(stamp(files.layer()), kept());
	}

	/** What editors published keeps no process from starting. */
	private Read<T> first(String stamp, @Nullable Read<T> before) {
		try {
			return read(stamp, before, this.files.layer());
		}
		catch (RuntimeException unreadable) {
			if (this.files.layer().touches(this.names)) {
				log.error("What editors published cannot be read; the folder alone is in force", unreadable);
				return read(stamp, before, ContentLayer.NONE);
			}
			throw unreadable;
		}
	}

	private String stamp(ContentLayer layer) {
		return this.files.folder().stamp(this.names) + ";" + layer.stamp(this.names);
	}

	/** What the files say, or said when they could be read last. */
	public T get() {
		long now = System.nanoTime();
		if (now - this.looked > LOOK_AGAIN) {
			this.looked = now;
			refresh();
		}
		return this.read.content();
	}

	/** Takes what changed, if it can be read. */
	public void refresh() {
		ContentLayer layer = this.files.layer();
		String stamp = stamp(layer);
		if (!stamp.equals(this.read.stamp())) {
			this.read = read(stamp, this.read, layer);
		}
	}

	/** What was accepted before this start; null if there is nothing that can be read. */
	private @Nullable Read<T> kept() {
		return this.files.kept().accepted(this.group).map(this::accepted).orElse(null);
	}

	private @Nullable Read<T> accepted(Map<String, String> texts) {
		try {
			return new Read<>("", copied(texts, ContentLayer.NONE), texts, ContentLayer.NONE);
		}
		catch (RuntimeException otherShape) {
			return null;
		}
	}

	/**
	 * What was accepted, below what editors publish by now: a folder that is bad or away
	 * holds back nothing of theirs, and a date of theirs that passes is no new fault.
	 */
	private T below(ContentLayer layer, Read<T> before) {
		if (layer.stamp(this.names).equals(before.layer().stamp(this.names))) {
			return before.content();
		}
		try {
			return copied(before.texts(), layer);
		}
		catch (RuntimeException unreadable) {
			return before.content();
		}
	}

	private T copied(Map<String, String> texts, ContentLayer layer) {
		OwnFiles copy = new CopiedFiles(texts);
		return this.reader
			.apply(this.files.only(this.names, new Reading(new LayeredFiles(copy, () -> layer), copy), layer));
	}

	private Read<T> read(String stamp, @Nullable Read<T> before, ContentLayer layer) {
		Reading reading = new Reading(new LayeredFiles(this.files.folder(), () -> layer),
				new CopiedFiles((before != null) ? before.texts() : Map.of()));
		try {
			T content = content(reading, before, layer);
			this.files.kept().take(this.group, this.files.folder().folder() != null, reading);
			return new Read<>(stamp, content, reading.good(), layer);
		}
		catch (RuntimeException refused) {
			if (before == null) {
				throw refused;
			}
			this.files.kept()
				.refuse(this.group, ContentFault.of((this.names.size() == 1) ? this.group : "The content", refused));
			return new Read<>(stamp, below(layer, before), before.texts(), layer);
		}
	}

	private T content(Reading reading, @Nullable Read<T> before, ContentLayer layer) {
		if (before != null && this.files.kept().misses(this.files.folder())) {
			throw new IllegalArgumentException("the folder of the council's content is not there");
		}
		T content = this.reader.apply(this.files.only(this.names, reading, layer));
		boolean judged = before != null && this.files.kept().live();
		Set<String> brought = judged ? brought(content, below(layer, before)) : Set.of();
		if (!brought.isEmpty()) {
			throw new IllegalArgumentException(String.join(" ", brought));
		}
		return content;
	}

	/** What is wrong with the new content and was not with the old. */
	private Set<String> brought(T content, T before) {
		Set<String> faults = new LinkedHashSet<>(this.rules.apply(content));
		faults.removeAll(this.rules.apply(before));
		return faults;
	}

	/**
	 * What was read.
	 *
	 * @param texts the files that it was read from
	 * @param layer what editors had published above them
	 */
	private record Read<T>(String stamp, T content, Map<String, String> texts, ContentLayer layer) {

		@Override
		public String toString() {
			return "Read[hidden]";
		}

	}

}
