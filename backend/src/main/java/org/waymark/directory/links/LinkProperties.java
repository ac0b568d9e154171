package org.waymark.directory.links;

import java.net.URI;
import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.WebAddress;

/**
 * How links of schools are looked at.
 *
 * @param check whether they are; off unless switched on
 * @param every how long after a look the next one is due
 * @param proxy by way of which requests leave the house, such as
 * {@code http://proxy.example:3128}; none unless set
 */
@ConfigurationProperties("waymark.links")
record LinkProperties(@DefaultValue("false") boolean check, @DurationMin(hours = 4) @DefaultValue("24h") Duration every,
		@WebAddress @Nullable URI proxy) {

}
