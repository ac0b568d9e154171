package org.waymark.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * The statements that a request sends to the database, counted. Scheduled statements
 * beside it are left out: the request is made several times, and only statements that ran
 * each time count.
 */
public final class Statements {

	private static final int TIMES = 4;

	private Statements() {
	}

	/** The statements that ran each time, and how often. */
	public static Map<String, Long> each(Supplier<?> request) {
		Map<String, Long> always = once(request);
		for (int time = 1; time < TIMES; time++) {
			Map<String, Long> again = once(request);
			always.keySet().retainAll(again.keySet());
			always.replaceAll((statement, count) -> Math.min(count, again.getOrDefault(statement, 0L)));
		}
		return always;
	}

	private static Map<String, Long> once(Supplier<?> request) {
		Logger queries = (Logger) LoggerFactory.getLogger("io.r2dbc.postgresql.QUERY");
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		heard.start();
		queries.setLevel(Level.DEBUG);
		queries.setAdditive(false);
		queries.addAppender(heard);
		try {
			request.get();
			return List.copyOf(heard.list)
				.stream()
				.collect(
						Collectors.groupingBy(ILoggingEvent::getFormattedMessage, TreeMap::new, Collectors.counting()));
		}
		finally {
			queries.detachAppender(heard);
			queries.setAdditive(true);
			queries.setLevel(null);
		}
	}

}
