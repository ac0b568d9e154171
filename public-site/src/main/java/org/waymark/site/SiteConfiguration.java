package org.waymark.site;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

import org.waymark.site.arrival.PageMarks;
import org.waymark.site.routes.RouteCounts;

/**
 * The whole public face but for its {@link Intake}, its {@link PageMarks} and its
 * {@link RouteCounts}, which its host provides.
 */
@Configuration(proxyBeanMethods = false)
@Import(SharedConfiguration.class)
@ComponentScan(basePackages = { "org.waymark.site.arrival", "org.waymark.site.routes", "org.waymark.site.page",
		"org.waymark.site.guidance", "org.waymark.site.form", "org.waymark.site.visit", "org.waymark.site.stay",
		"org.waymark.site.elsewhere" }, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SiteConfiguration {

}
