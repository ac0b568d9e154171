package org.waymark.linking.earlier;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * When concerns about the same child become too many for one person to decide on.
 *
 * @param concern which one in a row it is: the third
 * @param within how long it looks back from each report: 12 months
 */
@ConfigurationProperties("waymark.earlier")
record EarlierProperties(@DefaultValue("3") int concern, @DefaultValue("P12M") Period within) {

	EarlierProperties {
		Assert.isTrue(concern >= 2 && within.toTotalMonths() >= 1,
				"waymark.earlier: at least the second concern, in one month or more");
	}

}
