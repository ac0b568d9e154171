package org.waymark.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points an application, or a slice of it, at the shared server of the tests. */
public class OnTestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of(TestPostgres.shared().settings())
			.and("management.server.port=0", "waymark.trial-password=" + DeskClient.PASSWORD,
					"waymark.database.pool.size=8", "waymark.database.pool.ready=1",
					// Tests tell the same story many times, and fast: that alone would
					// hold them.
					"waymark.checks.same-text=1000000",
					// They send many reports in a minute, too.
					"waymark.rush.reports=1000000",
					// On a machine with other work a count takes long, and is no guess.
					"waymark.limits.patience=" + Await.LIMIT.toSeconds() + "s",
					// They do not wait long for what is published.
					"waymark.publication.look=500ms",
					// Those that count write down what was counted themselves.
					"waymark.pathway.write-every=1h")
			.applyTo(context);
	}

}
