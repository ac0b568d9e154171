package org.waymark.intake.recaptcha;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.checks.CheckReason;
import org.waymark.intake.checks.Inquiry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Form;
import org.waymark.site.arrival.BrowserTask.Outside;
import org.waymark.site.terms.Door;

/** Where people are offered Google's check, and what its word does to a report. */
@Component
@ConditionalOnFace(Face.PUBLIC)
public class GoogleCheck implements Inquiry {

	private final RecaptchaProperties settings;

	private final Recaptcha google;

	private final InstantSource time;

	GoogleCheck(RecaptchaProperties settings, Recaptcha google, InstantSource time) {
		this.settings = settings;
		this.google = google;
		this.time = time;
	}

	/** Whether the council offers it at all. */
	public boolean on() {
		return this.settings.on(this.time.instant());
	}

	/**
	 * The check that a form offers; never any for a child, nor on a page where answers
	 * are typed.
	 */
	public Optional<Outside> at(Door door, Form form) {
		return offered(door, form) ? Optional.of(outside()) : Optional.empty();
	}

	@Override
	public Mono<Set<CheckReason>> about(Submission submission, byte[] visit, Instant opened) {
		if (!offered(submission.door(), submission.arrival().form())) {
			return Mono.just(Set.of());
		}
		String token = submission.arrival().brought().token();
		return token.isEmpty() ? Mono.just(EnumSet.of(CheckReason.NO_TOKEN))
				: this.google.judge(token).map(verdict -> verdict.reason().map(Set::of).orElse(Set.of()));
	}

	private boolean offered(Door door, Form form) {
		return on() && door != Door.YOUNG && form == Form.JOURNEY;
	}

	private Outside outside() {
		boolean scored = this.settings.version() == RecaptchaProperties.Version.V3;
		String site = this.settings.keys().site();
		String script = this.settings.address() + "/recaptcha/api.js?hl=en-GB&render=" + (scored ? site : "explicit");
		return new Outside(this.settings.address().toString(), script, site, scored ? Recaptcha.ACTION : null);
	}

}
