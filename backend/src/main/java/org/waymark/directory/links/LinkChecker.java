package org.waymark.directory.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import reactor.core.publisher.Mono;

import org.waymark.directory.links.LinkFinding.Code;
import org.waymark.directory.links.LinkWords.Lists;
import org.waymark.platform.fetch.Fetched;
import org.waymark.platform.fetch.GuardedFetch;

/**
 * Looks at one link: what robots.txt asks, what the site answers, and what that means.
 */
final class LinkChecker {

	/** Our name in robots.txt. */
	static final String AGENT = "waymark-links";

	private static final Duration REMEMBERED = Duration.ofHours(12);

	private static final int MOST_SITES = 5_000;

	private final GuardedFetch fetch;

	private final HostPace pace;

	private final Supplier<Lists> words;

	private final InstantSource time;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	LinkChecker(GuardedFetch fetch, HostPace pace, Supplier<Lists> words, InstantSource time) {
		this.fetch = fetch;
		this.pace = pace;
		this.words = words;
		this.time = time;
	}

	/** What is at an address; never an error. */
	Mono<LinkFinding> check(String address) {
		URI uri;
		try {
			uri = new URI(address.replace(" ", "%20"));
		}
		catch (URISyntaxException nonsense) {
			return Mono.just(LinkFinding.of(Code.ADDRESS));
		}
		if (uri.getHost() == null) {
			return Mono.just(LinkFinding.of(Code.ADDRESS));
		}
		return robots(uri)
			.flatMap(robots -> robots.allows(path(uri)) ? look(uri) : Mono.just(LinkFinding.of(Code.ASKS_NOT_TO)));
	}

	private Mono<LinkFinding> look(URI address) {
		return Mono.defer(() -> {
			Instant begun = this.time.instant();
			// Waiting for a turn is not the site's slowness.
			Instant[] waited = { begun };
			return this.fetch.fetch(address, host -> turn(host).doOnSuccess(done -> waited[0] = this.time.instant()))
				.map(fetched -> new LinkJudge(this.words.get()).judge(address, fetched,
						Duration.between(waited[0], this.time.instant())));
		});
	}

	private Mono<Robots> robots(URI address) {
		String site = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
		Known before = this.known.get(site);
		if (before != null && before.until().isAfter(this.time.instant())) {
			return Mono.just(before.robots());
		}
		return this.fetch.fetch(URI.create(site + "/robots.txt"), this::turn)
			.map(LinkChecker::asked)
			.doOnNext(robots -> {
				if (this.known.size() > MOST_SITES) {
					this.known.clear();
				}
				this.known.put(site, new Known(robots, this.time.instant().plus(REMEMBERED)));
			});
	}

	/**
	 * A site that cannot say closes all; one that is not there at all is looked at, to
	 * tell why.
	 */
	private static Robots asked(Fetched fetched) {
		if (fetched.status() == 200) {
			return Robots.read(fetched.text(), AGENT);
		}
		return (fetched.status() >= 500 && fetched.status() != 503) ? Robots.CLOSED : Robots.NONE;
	}

	private Mono<Void> turn(String host) {
		return Mono.defer(() -> {
			Duration wait = this.pace.turn(host, this.time.instant());
			return wait.isZero() ? Mono.<Void>empty() : Mono.delay(wait).then();
		});
	}

	private static String path(URI address) {
		String path = address.getRawPath();
		String query = address.getRawQuery();
		return ((path == null || path.isEmpty()) ? "/" : path) + ((query == null) ? "" : "?" + query);
	}

	/**
	 * What a site asked, and how long that is remembered.
	 */
	private record Known(Robots robots, Instant until) {

	}

}
