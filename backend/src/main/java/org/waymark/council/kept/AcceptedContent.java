package org.waymark.council.kept;

import java.util.List;
import java.util.Objects;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.waymark.platform.LiveCheck;
import org.waymark.site.Council;
import org.waymark.site.content.KeptContent;

/**
 * A start that reached its end accepts the content that it is in force with. What the
 * files say besides, and is not in force, is a figure and a warning. It refuses the first
 * going-live alone.
 */
@Component
@ConditionalOnWebApplication
class AcceptedContent implements LiveCheck {

	private final KeptContent kept;

	/**
	 * Takes the council too: only what was read can be refused.
	 */
	AcceptedContent(KeptContent kept, Council council, MeterRegistry meters) {
		Objects.requireNonNull(council);
		this.kept = kept;
		Gauge.builder("waymark.content.refused", () -> kept.refused().size())
			.description("Groups of content files that changed and are not in force")
			.register(meters);
		Gauge.builder("waymark.content.left.out", () -> kept.leftOut().size())
			.description("Entries of pages, campaigns and lists that are left out, since they make no sense")
			.register(meters);
		Gauge.builder("waymark.content.to.check", () -> kept.toCheck().size())
			.description("Contacts and pages to be checked within 30 days, and safety pages that nobody has read")
			.register(meters);
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		this.kept.accept();
	}

	@Override
	public List<String> faults() {
		return this.kept.refused();
	}

	@Override
	public boolean unsafe() {
		return false;
	}

}
