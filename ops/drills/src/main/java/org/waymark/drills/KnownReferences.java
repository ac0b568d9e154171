package org.waymark.drills;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.testing.Await;

/**
 * Every reference that the people of a drill were shown, with what each of them had sent,
 * so that afterwards all of them can be looked for.
 */
public final class KnownReferences {

	private static final int PEOPLE = 32;

	private static final Duration ADMITTED = Duration.ofMinutes(20);

	private final Map<String, String> stories = new ConcurrentHashMap<>();

	private final AtomicLong without = new AtomicLong();

	/** A whole visit whose reference is kept; empty when none was shown. */
	public Mono<String> journey(Crowd crowd) {
		String story = Crowd.story();
		return crowd.journey(story)
			.doOnNext((reference) -> keep(reference, story))
			.switchIfEmpty(Mono.fromRunnable(this.without::incrementAndGet));
	}

	/** Asks for the receipts of people who have pressed send, when nothing is timed. */
	void receipts(Crowd crowd, List<Crowd.Visitor> visitors) {
		long shown = Flux.fromIterable(visitors)
			.flatMap((visitor) -> crowd.reference(visitor).doOnNext((reference) -> keep(reference, visitor.story())),
					PEOPLE)
			.count()
			.blockOptional()
			.orElse(0L);
		this.without.addAndGet(visitors.size() - shown);
	}

	/** Keeps references that were shown already. */
	void all(Map<String, String> byReference) {
		byReference.forEach(this::keep);
	}

	private void keep(String reference, String story) {
		if (this.stories.putIfAbsent(reference, story.strip()) != null) {
			throw new IllegalStateException("The reference " + reference + " was shown to two people");
		}
	}

	/**
	 * Looks for every reference in the hub, and opens what stands under it with the hub's
	 * keys. Returns what does not add up.
	 */
	public List<String> account(Trial trial, Figures figures) throws SQLException {
		try (Connection hub = trial.superuser()) {
			Await.until("every report admitted", ADMITTED, () -> DrillAccounts.waiting(hub) == 0);
			return account(hub, trial.triageKeys(), figures);
		}
	}

	private List<String> account(Connection hub, Path triageKeys, Figures figures) throws SQLException {
		Map<String, String> open = new HashMap<>(this.stories);
		List<String> strange = new ArrayList<>();
		DrillAccounts.each(hub, triageKeys, (reference, story) -> {
			// taken out when it is found, so that a second one is strange
			if (!open.remove(reference, story.strip())) {
				strange.add(reference);
			}
		});
		int kept = this.stories.size();
		figures.put("reports sent, references kept", "%d, %d".formatted(kept + this.without.get(), kept));
		figures.put("of them found once, opened, and as they were sent", kept - open.size());
		return misses(open.size(), strange);
	}

	private List<String> misses(int missing, List<String> strange) {
		List<String> misses = new ArrayList<>();
		if (this.without.get() > 0) {
			misses.add(this.without + " people who pressed send were shown no reference");
		}
		if (missing > 0) {
			misses.add(missing + " references do not open as they were sent");
		}
		if (!strange.isEmpty()) {
			misses.add(strange.size() + " reports are there twice, were shown to nobody, or are not what was sent: "
					+ strange.subList(0, Math.min(5, strange.size())));
		}
		return misses;
	}

}
