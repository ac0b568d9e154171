package org.waymark.intake.traffic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.checks.CheckReason;
import org.waymark.intake.checks.Inquiry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.limits.Limits;
import org.waymark.site.Submission;

/**
 * Counts visits that are begun, over all processes, and pages, in this one. A page costs
 * less than a statement that would count it.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
public class NetworkTraffic implements Inquiry {

	private final LocalCounts pages = new LocalCounts(TrafficProperties.TIME);

	/** Networks whose allowance of drafts was used up when one was asked for. */
	private final LocalCounts crowded = new LocalCounts(TrafficProperties.TIME);

	private final Limits limits;

	private final TrafficProperties settings;

	private final InstantSource time;

	NetworkTraffic(@Qualifier("publicLimits") Limits limits, TrafficProperties settings, InstantSource time) {
		this.limits = limits;
		this.settings = settings;
		this.time = time;
	}

	/** A page was asked for. */
	void page(String network) {
		this.pages.add(network, this.time.instant());
	}

	/** Counts a visit begun by this request. If it cannot be counted, it is not. */
	public Mono<Void> begun() {
		return Mono.deferContextual(request -> begun(request.getOrDefault(TrafficCountingFilter.NETWORK, "")));
	}

	@Override
	public Mono<Set<CheckReason>> about(Submission submission, byte[] visit, Instant opened) {
		return Mono.fromSupplier(() -> reasons(submission.arrival().network(), this.time.instant()));
	}

	private Mono<Void> begun(String network) {
		return this.limits.take(this.settings.draftLimit(), network)
			.onErrorReturn(Exception.class, true)
			.doOnNext(within -> note(network, within))
			.then();
	}

	private void note(String network, boolean within) {
		if (!within) {
			this.crowded.add(network, this.time.instant());
		}
	}

	private Set<CheckReason> reasons(String network, Instant now) {
		Set<CheckReason> reasons = java.util.EnumSet.noneOf(CheckReason.class);
		if (this.crowded.of(network, now) > 0) {
			reasons.add(CheckReason.MANY_DRAFTS);
		}
		if (this.pages.of(network, now) > this.settings.pages()) {
			reasons.add(CheckReason.MANY_PAGES);
		}
		return reasons;
	}

}
