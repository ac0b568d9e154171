package org.waymark.staff.trial;

import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts of a trial.
 *
 * @param trialPassword password of all of them; made up and printed, unless set
 */
@ConfigurationProperties("waymark")
record TrialProperties(Optional<String> trialPassword) {

	TrialProperties {
		trialPassword = trialPassword.filter(password -> !password.isBlank());
	}

	@Override
	public String toString() {
		return "TrialProperties[hidden]";
	}

}
