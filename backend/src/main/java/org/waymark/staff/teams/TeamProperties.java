package org.waymark.staff.teams;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's teams.
 *
 * @param names their name, at most 60 characters each
 */
@ConfigurationProperties("waymark.teams")
record TeamProperties(@DefaultValue( {
		"Triage", "Assessment" }) List<String> names){

	private static final int LONGEST = 60;

	TeamProperties {
		names = names.stream().map(String::strip).toList();
		if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST)) {
			throw new IllegalArgumentException("waymark.teams: a name has 1 to " + LONGEST + " characters");
		}
	}

}
