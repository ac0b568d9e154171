package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the links between pages passable: one to a page that left the public face keeps
 * its words alone, and a neutral page leads to neutral pages.
 */
final class Wayfinder {

	/**
	 * With a part of the page or a title behind the address, which a neutral one has not.
	 */
	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((/guidance/[a-z0-9-]+)([^)]*)\\)");

	/** An address that stands by itself, for links that name it. */
	private static final Pattern NAMED = Pattern.compile("(?m)^( *\\[[^\\]]+]: *)(/guidance/[a-z0-9-]+).*$");

	private final Map<String, String> quiet;

	private final Set<String> lapsed;

	Wayfinder(Catalogue catalogue, LocalDate today) {
		this.quiet = catalogue.quiet();
		this.lapsed = lapsed(catalogue, today).collect(Collectors.toSet());
	}

	/** Addresses of pages that are overdue, or that make no sense. */
	static Stream<String> lapsed(Catalogue catalogue, LocalDate today) {
		Stream<String> overdue = catalogue.entries()
			.stream()
			.filter(entry -> !entry.shown(today))
			.flatMap(entry -> Stream.of(entry.path(), entry.link()));
		return Stream.concat(overdue, catalogue.leftOut().stream());
	}

	/** The Markdown with links that lead on. */
	String passable(String markdown, boolean neutral) {
		String passable = LINK.matcher(markdown)
			.replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2), link.group(3), neutral)));
		return neutral ? NAMED.matcher(passable)
			.replaceAll(link -> Matcher.quoteReplacement(link.group(1) + quiet(link.group(2)))) : passable;
	}

	private String link(String words, String address, String more, boolean neutral) {
		if (this.lapsed.contains(address)) {
			return words;
		}
		return "[" + words + "](" + (neutral ? quiet(address) : address + more) + ")";
	}

	private String quiet(String address) {
		return this.quiet.getOrDefault(address, address);
	}

}
