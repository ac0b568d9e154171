package org.waymark.site;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

import org.waymark.site.answerfacts.AnswerFacts;

/**
 * The beans of the site that either face uses: the council's own content
 * ({@link Council}), the styles and scripts ({@link Assets}), the wording of questions
 * and answers ({@link Submission.Wordings}), the facts that answers raise
 * ({@link AnswerFacts}), and PDF copies of pages.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
		basePackages = { "org.waymark.site.assets", "org.waymark.site.content", "org.waymark.site.council",
				"org.waymark.site.pdf", "org.waymark.site.questions", "org.waymark.site.report.doors",
				"org.waymark.site.schools.roles", "org.waymark.site.wording" },
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SharedConfiguration {

}
