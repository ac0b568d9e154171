package org.waymark.site;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

import org.waymark.site.arrival.BrowserTasks;
import org.waymark.site.arrival.PageTokens;
import org.waymark.site.followup.Conversations;
import org.waymark.site.followup.CookieSealer;
import org.waymark.site.publication.PublishedEditions;
import org.waymark.site.publication.SealedSearches;
import org.waymark.site.routes.RouteCounts;

/**
 * The whole public face but for the interfaces that its host provides ({@link Intake},
 * {@link PageTokens}, {@link BrowserTasks}, {@link Conversations}, {@link CookieSealer},
 * {@link RouteCounts}, {@link PublishedEditions}, {@link SealedSearches.Sealer}).
 */
@Configuration(proxyBeanMethods = false)
@Import(SharedConfiguration.class)
@ComponentScan(basePackages = { "org.waymark.site.arrival", "org.waymark.site.begin", "org.waymark.site.campaigns",
		"org.waymark.site.councilfinder", "org.waymark.site.easyread", "org.waymark.site.figures",
		"org.waymark.site.followup", "org.waymark.site.form", "org.waymark.site.guidance", "org.waymark.site.page",
		"org.waymark.site.keepalive", "org.waymark.site.publication", "org.waymark.site.routes",
		"org.waymark.site.schools", "org.waymark.site.sitemap", "org.waymark.site.unread", "org.waymark.site.visit" },
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SiteConfiguration {

}
