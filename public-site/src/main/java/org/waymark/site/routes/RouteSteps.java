package org.waymark.site.routes;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.routes.RouteCounts.Place;

/** Which door and step an address of the journey is. */
public final class RouteSteps {

	/** The page before the questions. */
	static final String BEFORE = "before";

	/** A page that is not of the journey, or that nobody told us. */
	static final Place UNKNOWN = new Place("any", "unknown");

	private static final Pattern PATH = Pattern.compile("/report(?:/([a-z-]{1,40}))?(?:/([a-z0-9-]{1,40}))?");

	private static final Set<String> DOORS = Set.of("place", "me", "work", "then");

	private static final Set<String> SHARED = Set.of("check", "sent", "unsure", "call", "one", "thanks", "go-on",
			"over");

	private static final String DOOR = RouteSteps.class.getName();

	private RouteSteps() {
	}

	/**
	 * Says through which door a page was reached that doors share.
	 * @param base address of the door's first page
	 */
	public static void through(ServerWebExchange exchange, String base) {
		exchange.getAttributes().put(DOOR, at(base).door());
	}

	/**
	 * The page that shows a receipt, through the door whose first page is at this
	 * address.
	 */
	public static Place sent(String base) {
		return new Place(at(base).door(), "sent");
	}

	/**
	 * The page from which a person came here. The exit link sends no referrer, so it is
	 * known only if a script followed the link.
	 */
	public static Place cameFrom(ServerWebExchange exchange) {
		String referer = exchange.getRequest().getHeaders().getFirst(HttpHeaders.REFERER);
		return at((referer != null) ? referer.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "") : "");
	}

	/** The place of a request, through whichever door. */
	static Place of(ServerWebExchange exchange) {
		Place place = at(exchange.getRequest().getPath().pathWithinApplication().value());
		return new Place(exchange.getAttributeOrDefault(DOOR, place.door()), place.step());
	}

	/**
	 * The place of a path.
	 * @param path without query; anything else than an address of the journey is
	 * {@linkplain #UNKNOWN unknown}
	 */
	public static Place at(String path) {
		Matcher found = PATH.matcher(path);
		if (!found.matches()) {
			return UNKNOWN;
		}
		String first = (found.group(1) != null) ? found.group(1) : BEFORE;
		if (DOORS.contains(first)) {
			return new Place(first, (found.group(2) != null) ? found.group(2) : BEFORE);
		}
		return new Place(SHARED.contains(first) ? "any" : "public", first);
	}

}
