package org.waymark.drills.schools;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/register}. */
@Drill
class RegisterDrillTests {

	@Test
	void aMonthIsShownAsItsListSaysAndUndoneByteForByte() throws Exception {
		Map<String, String> few = Map.of("rows", "12000", "ours", "60", "seed", "17", "write", "");
		assertThat(new RegisterDrill(Options.parse(new String[0], few)).run()).isEmpty();
	}

}
