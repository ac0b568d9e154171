package org.waymark.staff;

import java.util.Optional;

import org.waymark.platform.wording.DeskWording;

/** The role of a member of staff. {@link Permission} says what each may do. */
public enum Role {

	/** Reads, screens and decides. */
	SOCIAL_WORKER,
	/** Oversees the queue and signs off. */
	MANAGER,
	/** Takes reports by phone and at the counter, and passes them on. */
	INTAKE_OFFICER,
	/** The same work when the hub is closed. */
	OUT_OF_HOURS,
	/** A partner, who sees what was asked of the police. */
	POLICE,
	/** A partner, who sees what was asked of the exploitation team. */
	AWAKEN,
	/** A partner, who sees what was asked of licensing. */
	LICENSING,
	/** A partner, who sees what was asked of health services. */
	HEALTH,
	/** A partner, who sees what was asked of schools and those who run them. */
	EDUCATION,
	/** A partner, who sees what was asked of probation. */
	PROBATION,
	/** A partner, who sees what was asked of a prison. */
	PRISON,
	/** A partner, who sees what was asked of housing. */
	HOUSING,
	/** A partner, who sees what was asked of early help. */
	EARLY_HELP,
	/** The officer for people who work with children, who sees what was asked of them. */
	LADO,
	/** Keeps the directory of schools. */
	SCHOOL_EDITOR,
	/**
	 * Keeps what the public reads: guidance, contacts, definitions, campaigns, banners.
	 */
	CONTENT_EDITOR,
	/** Reads figures. */
	ANALYST,
	/** Reads figures for the council's committee. */
	SCRUTINY_VIEWER,
	/** Reads the audit log, never a case. */
	AUDITOR,
	/** Keeps accounts. */
	ADMIN;

	private static final int VOUCHED_FOR = 90;

	/** The role in words, for the page. */
	public String label() {
		return DeskWording.label("role", this);
	}

	/** Whether it is that of a partner, of another organisation. */
	public boolean partner() {
		return may(Permission.ANSWER_REQUEST);
	}

	/**
	 * The days after which a member of staff must vouch for the holder again; empty if
	 * nobody has to.
	 */
	public Optional<Integer> vouchedFor() {
		return partner() ? Optional.of(VOUCHED_FOR) : Optional.empty();
	}

	public boolean may(Permission permission) {
		return permission.roles().contains(this);
	}

}
