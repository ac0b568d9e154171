package org.waymark.platform;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of a process. What several processes have to agree on is timed by the
 * database instead.
 */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	InstantSource time() {
		return InstantSource.system();
	}

}
