package org.waymark.statistics.facts;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.junit.jupiter.api.Test;

import org.waymark.desk.DeskTables;
import org.waymark.statistics.facts.ReportFacts.Groups;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An outcome without a group would count its child as one for whom nothing is decided.
 */
class OutcomeGroupsTests {

	@Test
	void eachOutcomeThatIsOfferedHasOneGroup() {
		assertThat(DeskTables.read("counted-outcomes.yaml", Groups.class).groups().values()).flatMap(codes -> codes)
			.containsExactlyInAnyOrderElementsOf(DeskTables.read("outcomes.yaml", Outcomes.class).offered().keySet());
	}

	/** The part of the file of outcomes that this test reads. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Outcomes(Map<String, String> offered) {

	}

}
