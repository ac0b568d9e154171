package org.waymark.intake.recaptcha;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/**
 * A council that sets keys means to use them: it is told what is missing, and goes live
 * with all of it or with none.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class RecaptchaChecks implements LiveCheck {

	private static final Logger log = LoggerFactory.getLogger(RecaptchaChecks.class);

	private final RecaptchaProperties settings;

	private final InstantSource time;

	RecaptchaChecks(RecaptchaProperties settings, InstantSource time) {
		this.settings = settings;
		this.time = time;
		faults().forEach(fault -> log.warn("Google's check stays off. {}", fault));
	}

	@Override
	public final List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.settings.keys().half()) {
			faults.add("WAYMARK_RECAPTCHA_KEYS_SITE and WAYMARK_RECAPTCHA_KEYS_SECRET belong together.");
		}
		if (this.settings.keys().set() && !this.settings.assessment().recorded(this.time.instant())) {
			faults.add("Keys for reCAPTCHA are set, but no assessment is recorded: set "
					+ "WAYMARK_RECAPTCHA_ASSESSMENT_BY, _ON and _WHERE, or take the keys away.");
		}
		if (this.settings.keys().set() && this.settings.hostnames().isEmpty()) {
			faults.add("Keys for reCAPTCHA are set, but not whose they are: name the hosts of the public face in "
					+ "WAYMARK_RECAPTCHA_HOSTNAMES.");
		}
		return faults;
	}

}
