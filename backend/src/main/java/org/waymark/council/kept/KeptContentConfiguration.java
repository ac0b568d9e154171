package org.waymark.council.kept;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.RunProperties;
import org.waymark.site.content.KeptContent;

/** Says where copies of accepted content are kept. */
@Configuration(proxyBeanMethods = false)
class KeptContentConfiguration {

	@Bean
	KeptContent keptContent(StateFolders folders, RunProperties run) {
		return new KeptContent(folders.content(run), run.live());
	}

}
