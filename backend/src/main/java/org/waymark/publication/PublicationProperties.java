package org.waymark.publication;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is published is kept.
 *
 * @param keep editions of a subject that stay in the database
 * @param look how often a process looks for a newer one
 * @param stateDir folder of the public face for the newest editions; below the data
 * folder unless set, which live mode refuses
 */
@ConfigurationProperties("waymark.publication")
record PublicationProperties(@Min(1) @DefaultValue("10") int keep,
		@DurationMin(millis = 100) @DefaultValue("5s") Duration look, @Nullable Path stateDir) {

}
