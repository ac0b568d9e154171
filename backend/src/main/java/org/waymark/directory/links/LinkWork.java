package org.waymark.directory.links;

import java.time.Duration;
import java.time.InstantSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.notification.senders.MailProperties;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.fetch.FetchLimits;
import org.waymark.platform.fetch.GuardedFetch;
import org.waymark.site.Council;

/** Looks at links in the background, when that is switched on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
@ConditionalOnProperty("waymark.links.check")
class LinkWork {

	private static final Duration APART = Duration.ofSeconds(10);

	@Bean
	BackgroundWorker lookingAtLinks(LinkChecks checks, LinkWords words, LinkProperties properties, Council council,
			MailProperties mail, InstantSource time) {
		GuardedFetch fetch = GuardedFetch.ofTheWeb(FetchLimits.OF_A_PAGE, agent(council, mail), properties.proxy());
		LinkChecker checker = new LinkChecker(fetch, new HostPace(APART), words::now, time);
		return new BackgroundWorker("Looking at links of schools", Flux.interval(Duration.ofMinutes(1)),
				() -> checks.look(checker));
	}

	/** Names the council, so that a site's owner knows whom to ask. */
	private static String agent(Council council, MailProperties mail) {
		String name = council.profile().name().replaceAll("[^A-Za-z0-9 .-]", "");
		return LinkChecker.AGENT + "/1.0 (" + name + "; +" + mail.site() + "/schools)";
	}

}
