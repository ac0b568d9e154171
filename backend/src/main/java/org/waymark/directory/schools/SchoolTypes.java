package org.waymark.directory.schools;

import java.util.Map;
import java.util.Set;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisteredSchool;
import org.waymark.site.schools.School;

/** What kind of school it is, told from the codes of the register. Pure. */
final class SchoolTypes {

	private static final Map<String, String> PHASES = Map.of("1", "NURSERY", "2", "PRIMARY", "3", "PRIMARY", "4",
			"SECONDARY", "5", "SECONDARY", "6", "SIXTEEN_PLUS", "7", "ALL_THROUGH");

	/** Non-maintained special schools, colleges, and academies from age 16. */
	private static final Set<String> OTHER = Set.of("8", "18", "24", "25", "29", "31", "32", "39", "45", "46", "57");

	private static final Set<String> SPECIAL_MAINTAINED = Set.of("7", "12");

	private static final Set<String> SIXTEEN_PLUS = Set.of("18", "31", "32", "39", "45", "46", "57");

	/** Groups of independent schools, academies and free schools: one law binds them. */
	private static final Set<String> INDEPENDENT = Set.of("3", "10", "11");

	private static final int SECONDARY_BEGINS = 11;

	private SchoolTypes() {
	}

	static School.Type of(RegisteredSchool school) {
		return new School.Type(phase(school), school.fact(RegisterField.TYPE_NAME), duty(school),
				age(school, RegisterField.LOWEST_AGE), age(school, RegisterField.HIGHEST_AGE),
				school.fact(RegisterField.TRUST_NAME));
	}

	/** Which duties to publish bind it. */
	static String duty(RegisteredSchool school) {
		String type = school.fact(RegisterField.TYPE);
		String group = school.fact(RegisterField.TYPE_GROUP);
		if (OTHER.contains(type)) {
			return "OTHER";
		}
		if (group.equals("4") || SPECIAL_MAINTAINED.contains(type)) {
			return "MAINTAINED";
		}
		return (INDEPENDENT.contains(group) || type.equals("10")) ? "INDEPENDENT" : "OTHER";
	}

	/** The register has no phase for independent and for most special schools. */
	private static String phase(RegisteredSchool school) {
		if (SIXTEEN_PLUS.contains(school.fact(RegisterField.TYPE))) {
			return "SIXTEEN_PLUS";
		}
		String told = PHASES.get(school.fact(RegisterField.PHASE));
		return (told != null) ? told
				: byAge(age(school, RegisterField.LOWEST_AGE), age(school, RegisterField.HIGHEST_AGE));
	}

	private static String byAge(int lowest, int highest) {
		if (highest == 0) {
			return "OTHER";
		}
		if (highest <= SECONDARY_BEGINS) {
			return "PRIMARY";
		}
		return (lowest >= SECONDARY_BEGINS) ? "SECONDARY" : "ALL_THROUGH";
	}

	private static int age(RegisteredSchool school, RegisterField field) {
		String age = school.fact(field);
		return age.isEmpty() ? 0 : Integer.parseInt(age);
	}

}
