package org.waymark.staff.training;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the council asks for.
 *
 * @param required what somebody must be trained in before they decide a report; nothing
 * unless it is set, so that nobody is kept from protecting a child by a date
 * @param validMonths for how long a training counts; two years, as for designated leads
 * in schools (Keeping children safe in education, annex C)
 */
@ConfigurationProperties("waymark.training")
record TrainingProperties(@DefaultValue Set<Training> required, @DefaultValue("24") int validMonths) {

	TrainingProperties {
		required = Set.copyOf(required);
		if (validMonths < 1) {
			throw new IllegalArgumentException("waymark.training.valid-months: at least 1");
		}
	}

}
