package org.waymark.linking.earlier;

import java.time.Period;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When concerns about the same child become too many for one person to decide on.
 *
 * @param concern which one in a row it is: the third
 * @param within how long it looks back from each report: 12 months
 */
@ConfigurationProperties("waymark.earlier")
record EarlierProperties(@Min(2) @DefaultValue("3") int concern, @DefaultValue("P12M") Period within) {

	@AssertTrue(message = "WAYMARK_EARLIER_WITHIN must be at least one month: P1M")
	boolean isWithinAMonthOrMore() {
		return this.within.toTotalMonths() >= 1;
	}

}
