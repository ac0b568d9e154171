package org.waymark.site.schools.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Contact;
import org.waymark.site.schools.School.Policy;
import org.waymark.site.schools.School.Standing;
import org.waymark.site.schools.School.Type;

/** Schools for tests. */
final class Schools {

	private Schools() {
	}

	static School open(int urn, Policy... policies) {
		return school(urn, "School " + urn, new Standing("OPEN", null, List.of()), policies);
	}

	static School closed(int urn, int... successors) {
		return school(urn, "School " + urn, new Standing("CLOSED", null, IntStream.of(successors).boxed().toList()));
	}

	static School named(String name) {
		return school(1, name, new Standing("OPEN", null, List.of()));
	}

	private static School school(int urn, String name, Standing standing, Policy... policies) {
		return new School(urn, name, List.of(), new Type("PRIMARY", "Community school", "MAINTAINED", 4, 11, ""),
				standing, List.of(), "", "", List.of(policies), new Contact("", "", "", "", false));
	}

}
