package org.waymark.site;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What either face needs of the site: the council's own content ({@link Council}) and the
 * styles and scripts ({@link Assets}).
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = { "org.waymark.site.assets", "org.waymark.site.council" },
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SharedConfiguration {

}
