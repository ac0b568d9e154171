package org.waymark.site.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * How many bytes one form may be on the wire. Percent signs make up to three of one, so
 * this lets through what the forms themselves allow, and little more.
 */
@Configuration(proxyBeanMethods = false)
class FormLimits implements WebFluxConfigurer {

	private static final int BYTES = 6 * 1024 * 1024;

	@Override
	public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
		configurer.defaultCodecs().maxInMemorySize(BYTES);
	}

}
