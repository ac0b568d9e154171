package org.waymark.pathway;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.pathway.RouteCounter.Entry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.PublicDatabase;

@Component
@ConditionalOnFace(Face.PUBLIC)
class RouteCountStore {

	private final DatabaseClient db;

	RouteCountStore(PublicDatabase database) {
		this.db = database.client();
	}

	/** Adds to today's figures, in one statement. */
	Mono<Void> add(Map<Entry, Integer> counted) {
		List<Entry> entries = List.copyOf(counted.keySet());
		return this.db.sql("SELECT pathway.add_counts(:doors, :steps, :events, :kinds, :amounts)")
			.bind("doors", texts(entries, entry -> entry.place().door()))
			.bind("steps", texts(entries, entry -> entry.place().step()))
			.bind("events", texts(entries, entry -> entry.event().name()))
			.bind("kinds", texts(entries, Entry::kind))
			.bind("amounts", entries.stream().map(counted::get).toArray(Integer[]::new))
			.then();
	}

	private static String[] texts(List<Entry> entries, Function<Entry, String> text) {
		return entries.stream().map(text).toArray(String[]::new);
	}

}
