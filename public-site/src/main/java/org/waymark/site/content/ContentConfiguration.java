package org.waymark.site.content;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentProperties.class)
class ContentConfiguration {

	@Bean
	ContentFiles contentFiles(ContentProperties properties) {
		return new ContentFiles(properties.contentDir());
	}

}
