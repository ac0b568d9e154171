package org.waymark.staff.teams;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's teams.
 *
 * @param names their name, at most 60 characters each
 */
@ConfigurationProperties("waymark.teams")
record TeamProperties(@DefaultValue( {
		"Triage", "Assessment" }) List<@NotBlank @Size(max = LONGEST) String> names){

	private static final int LONGEST = 60;

	TeamProperties {
		names = names.stream().map(String::strip).toList();
	}

}
