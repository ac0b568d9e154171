package org.waymark.agencies;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.staff.Role;

/** A partner of whom the hub may ask something; each has a role of its own. */
enum Agency {

	/** The police. */
	POLICE(Role.POLICE),
	/** The exploitation team. */
	AWAKEN(Role.AWAKEN),
	/** Licensing, which never learns of a child or a reporter more than it must. */
	LICENSING(Role.LICENSING),
	/** The officer for allegations against people who work with children. */
	LADO(Role.LADO);

	private final Role role;

	Agency(Role role) {
		this.role = role;
	}

	static Optional<Agency> of(String code) {
		return Stream.of(values()).filter(agency -> agency.name().equals(code)).findFirst();
	}

	/** The agency for which somebody answers. */
	static Optional<Agency> of(Role role) {
		return Stream.of(values()).filter(agency -> agency.role == role).findFirst();
	}

}
