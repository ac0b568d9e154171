package org.waymark.agencies;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;
import org.waymark.staff.Role;

/** A partner agency that the hub may ask; each has a role of its own. */
enum Agency {

	/** The police. */
	POLICE(Role.POLICE, ReportAct.ASKED_POLICE),
	/** The exploitation team. */
	AWAKEN(Role.AWAKEN, ReportAct.ASKED_AWAKEN),
	/** Licensing, which never learns who a child or a reporter is. */
	LICENSING(Role.LICENSING, ReportAct.ASKED_LICENSING),
	/** Health services. */
	HEALTH(Role.HEALTH, ReportAct.ASKED_HEALTH),
	/** Schools and those who run them. */
	EDUCATION(Role.EDUCATION, ReportAct.ASKED_EDUCATION),
	/** Probation. */
	PROBATION(Role.PROBATION, ReportAct.ASKED_PROBATION),
	/** A prison. */
	PRISON(Role.PRISON, ReportAct.ASKED_PRISON),
	/** Housing. */
	HOUSING(Role.HOUSING, ReportAct.ASKED_HOUSING),
	/** Early help. */
	EARLY_HELP(Role.EARLY_HELP, ReportAct.ASKED_EARLY_HELP),
	/** The officer for allegations against people who work with children. */
	LADO(Role.LADO, ReportAct.ASKED_LADO);

	private final Role role;

	private final ReportAct asked;

	Agency(Role role, ReportAct asked) {
		this.role = role;
		this.asked = asked;
	}

	static Optional<Agency> of(String code) {
		return Stream.of(values()).filter(agency -> agency.name().equals(code)).findFirst();
	}

	/** The agency for which a member of staff answers. */
	static Optional<Agency> of(Role role) {
		return Stream.of(values()).filter(agency -> agency.role == role).findFirst();
	}

	/** The act of asking it. */
	ReportAct asked() {
		return this.asked;
	}

}
