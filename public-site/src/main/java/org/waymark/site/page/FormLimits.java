package org.waymark.site.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * How much one form may hold. Percent signs make up to three bytes of one; the decoded
 * text is what counts ({@link #TEXT}).
 */
@Configuration(proxyBeanMethods = false)
class FormLimits implements WebFluxConfigurer {

	/** Bytes of text in one form, decoded. */
	static final int TEXT = 2 * 1024 * 1024;

	@Override
	public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
		configurer.defaultCodecs().maxInMemorySize(3 * TEXT);
	}

}
