package org.waymark.rules.offences;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.validation.annotation.Validated;

/** Leaves settings unchecked, in each way. */
@Profile("never") // the application scans test classes too
@Validated
@ConfigurationProperties("offending-settings")
record OffendingSettings(int tries, List<Duration> waits, URI address, @Valid Part part, @Min(1) int bounded,
		Optional<String> absent) {

	/** Is looked into, but finds nothing to hold on to. */
	record Part(String text) {

	}

}
