package org.waymark.site.content;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
class ContentConfiguration {

	/** Copies are kept where the host says where. */
	@Bean
	ContentFiles contentFiles(ContentProperties properties, ObjectProvider<KeptContent> kept, ContentLayers layers) {
		return new ContentFiles(properties.contentDir(), kept.getIfAvailable(KeptContent::none), layers::now);
	}

}
