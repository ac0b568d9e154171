package org.waymark.drills;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.Visit.Outcome;

/**
 * A record of requests and answers, kept outside the application: one line a press of
 * "send" with token, time, outcome and reference.
 */
final class Book implements AutoCloseable {

	private final BufferedWriter file;

	private final Map<String, Entry> entries = new ConcurrentHashMap<>();

	Book(Path file) throws IOException {
		this.file = Files.newBufferedWriter(file);
	}

	/**
	 * Notes an outcome; a later one for the same token stands beside the earlier line.
	 */
	synchronized void note(String token, Visit visit, Report report, Outcome outcome) {
		this.entries.put(token, new Entry(token, visit, report, outcome));
		try {
			this.file.write(String.join(",", token, Instant.now().toString(), outcome.kind().name(), outcome.detail()));
			this.file.newLine();
			this.file.flush();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	List<Entry> entries() {
		return new ArrayList<>(this.entries.values());
	}

	List<Entry> ended(Outcome.Kind kind) {
		return entries().stream().filter((entry) -> entry.outcome().kind() == kind).toList();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	/** One report and how its sending ended so far. */
	record Entry(String token, Visit visit, Report report, Outcome outcome) {

	}

}
