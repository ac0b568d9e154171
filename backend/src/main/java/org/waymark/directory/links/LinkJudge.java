package org.waymark.directory.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.waymark.directory.links.LinkFinding.Code;
import org.waymark.directory.links.LinkWords.Lists;
import org.waymark.platform.fetch.Fetched;
import org.waymark.platform.fetch.HtmlText;

/** Tells from what a site answered how a link is. Pure. */
final class LinkJudge {

	private static final Duration SLOW = Duration.ofSeconds(5);

	private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

	private static final int LEAST_LAPSED_WORDS = 2;

	private static final int MOST_WORDS = 200_000;

	private final Lists words;

	LinkJudge(Lists words) {
		this.words = words;
	}

	LinkFinding judge(URI asked, Fetched fetched, Duration took) {
		if (fetched.fault().isPresent()) {
			return LinkFinding.of(Code.valueOf(fetched.fault().get().name()));
		}
		Page page = Page.of(fetched);
		if (page.read() && lapsed(page)) {
			return LinkFinding.of(Code.LAPSED);
		}
		int status = fetched.status();
		return (status >= 200 && status < 300) ? there(asked, fetched, page, took)
				: LinkFinding.of(refused(fetched, page));
	}

	private boolean lapsed(Page page) {
		return this.words.lapsed(page.title()) || this.words.lapsedWords(page.words()) >= LEAST_LAPSED_WORDS;
	}

	private Code refused(Fetched fetched, Page page) {
		boolean challenge = fetched.header("cf-mitigated").equalsIgnoreCase("challenge")
				|| this.words.challenge(page.title());
		return switch (fetched.status()) {
			case 404 -> challenge ? Code.BLOCKS_ROBOTS : Code.NOT_FOUND;
			case 410 -> Code.GONE;
			case 429 -> Code.TOO_OFTEN;
			case 401, 407 -> Code.LOGIN;
			case 403, 503 ->
				challenge ? Code.BLOCKS_ROBOTS : (fetched.status() == 403) ? Code.LOGIN : Code.SERVER_FAULT;
			default -> (fetched.status() >= 500) ? Code.SERVER_FAULT : Code.ODD_ANSWER;
		};
	}

	private LinkFinding there(URI asked, Fetched fetched, Page page, Duration took) {
		URI place = fetched.place().orElse(asked);
		if (fetched.body().length == 0) {
			return LinkFinding.of(Code.EMPTY);
		}
		if (page.read() && this.words.challenge(page.title())) {
			return LinkFinding.of(Code.BLOCKS_ROBOTS);
		}
		if (page.read() && this.words.notFound(page.title()) || home(place) && !home(asked)) {
			return LinkFinding.of(Code.SOFT_NOT_FOUND);
		}
		if (document(asked) && page.read()) {
			return login(place) ? LinkFinding.of(Code.LOGIN) : LinkFinding.of(Code.WRONG_KIND);
		}
		return whereItIs(asked, fetched, place, took);
	}

	private static LinkFinding whereItIs(URI asked, Fetched fetched, URI place, Duration took) {
		if (!place.equals(asked) && fetched.hops()
			.subList(0, fetched.hops().size() - 1)
			.stream()
			.allMatch(hop -> FOR_GOOD.contains(hop.status()))) {
			return new LinkFinding(Code.MOVED, place.toString());
		}
		if (login(place) && !login(asked)) {
			return LinkFinding.of(Code.LOGIN);
		}
		return LinkFinding.of((took.compareTo(SLOW) > 0) ? Code.SLOW : Code.OK);
	}

	/** Where a site sends who asks for something that is not there any more. */
	private static boolean home(URI address) {
		return path(address).matches("/?|/(index|home|default)(\\.[a-z]+)?/?") && address.getQuery() == null;
	}

	private static boolean login(URI address) {
		return path(address).matches(".*\\b(login|log-in|signin|sign-in|sso|auth)\\b.*");
	}

	private static boolean document(URI address) {
		return path(address).matches(".*\\.(pdf|docx?|odt)");
	}

	private static String path(URI address) {
		return (address.getPath() == null) ? "" : address.getPath().toLowerCase(Locale.ROOT);
	}

	/**
	 * A page of text.
	 *
	 * @param read whether it is one
	 */
	private record Page(boolean read, String title, String words) {

		static Page of(Fetched fetched) {
			byte[] body = fetched.body();
			String head = new String(body, 0, Math.min(body.length, 8), StandardCharsets.ISO_8859_1);
			boolean file = List.of("%PDF", "PK\u0003\u0004").stream().anyMatch(head::startsWith);
			boolean page = !file && fetched.header("content-type").toLowerCase(Locale.ROOT).contains("html");
			String text = page ? fetched.text() : "";
			return new Page(page, HtmlText.title(text), HtmlText.read(text, MOST_WORDS));
		}

	}

}
