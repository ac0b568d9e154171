package org.waymark.staff.training;

import java.util.Set;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's requirements on training.
 *
 * @param required subjects that a person must be trained in before they decide a report;
 * none by default, so that no date keeps anybody from protecting a child
 * @param validMonths for how long a training counts; two years, as for designated leads
 * in schools (Keeping children safe in education, annex C)
 */
@ConfigurationProperties("waymark.training")
record TrainingProperties(@DefaultValue Set<Training> required, @Min(1) @DefaultValue("24") int validMonths) {

	TrainingProperties {
		required = Set.copyOf(required);
	}

}
