package org.waymark.site.content;

import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What some of the content files say now. They are looked at again at most every two
 * seconds; a change that cannot be read is reported and leaves the last good content in
 * force.
 *
 * @param <T> what is read from them; a new object after each change
 */
public final class CurrentContent<T> {

	private static final Logger log = LoggerFactory.getLogger(CurrentContent.class);

	private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

	private final ContentFiles files;

	private final Set<String> names;

	private final Function<ContentFiles, T> reader;

	private volatile Read<T> read;

	private volatile long looked = System.nanoTime();

	/**
	 * Reads it for the first time; whatever cannot be read then is thrown.
	 * @param names the files that the reader may read, and those that are looked at
	 * again; a name with a slash at its end stands for a folder
	 */
	public CurrentContent(ContentFiles files, Set<String> names, Function<ContentFiles, T> reader) {
		this.files = files;
		this.names = Set.copyOf(names);
		this.reader = reader;
		this.read = read(files.stamp(this.names));
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
		String stamp = this.files.stamp(this.names);
		if (stamp.equals(this.read.stamp())) {
			return;
		}
		try {
			this.read = read(stamp);
		}
		catch (RuntimeException unreadable) {
			log.error("The council's content cannot be read; what was read before stays in force", unreadable);
			this.read = new Read<>(stamp, this.read.content());
		}
	}

	private Read<T> read(String stamp) {
		return new Read<>(stamp, this.reader.apply(this.files.only(this.names)));
	}

	private record Read<T>(String stamp, T content) {

	}

}
