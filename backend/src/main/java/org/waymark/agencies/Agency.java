package org.waymark.agencies;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.staff.Role;

/** A partner agency that the hub may ask; each has a role of its own. */
enum Agency {

	/** The police. */
	POLICE(Role.POLICE),
	/** The exploitation team. */
	AWAKEN(Role.AWAKEN),
	/** Licensing, which never learns who a child or a reporter is. */
	LICENSING(Role.LICENSING),
	/** Health services. */
	HEALTH(Role.HEALTH),
	/** Schools and those who run them. */
	EDUCATION(Role.EDUCATION),
	/** Probation. */
	PROBATION(Role.PROBATION),
	/** A prison. */
	PRISON(Role.PRISON),
	/** Housing. */
	HOUSING(Role.HOUSING),
	/** Early help. */
	EARLY_HELP(Role.EARLY_HELP),
	/** The officer for allegations against people who work with children. */
	LADO(Role.LADO);

	private final Role role;

	Agency(Role role) {
		this.role = role;
	}

	static Optional<Agency> of(String code) {
		return Stream.of(values()).filter(agency -> agency.name().equals(code)).findFirst();
	}

	/** The agency for which a member of staff answers. */
	static Optional<Agency> of(Role role) {
		return Stream.of(values()).filter(agency -> agency.role == role).findFirst();
	}

}
