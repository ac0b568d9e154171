package org.waymark.staff;

import java.util.Optional;

/** The role of a member of staff. {@link Permission} says what each may do. */
public enum Role {

	/** Reads, screens and decides. */
	SOCIAL_WORKER("Social worker"),
	/** Oversees the queue and signs off. */
	MANAGER("Duty manager"),
	/** Takes reports by phone and at the counter, and passes them on. */
	INTAKE_OFFICER("Intake officer"),
	/** The same work when the hub is closed. */
	OUT_OF_HOURS("Out-of-hours team"),
	/** A partner, who sees what was asked of the police. */
	POLICE("Police"),
	/** A partner, who sees what was asked of the exploitation team. */
	AWAKEN("Exploitation team"),
	/** A partner, who sees what was asked of licensing. */
	LICENSING("Licensing"),
	/** A partner, who sees what was asked of health services. */
	HEALTH("Health"),
	/** A partner, who sees what was asked of schools and those who run them. */
	EDUCATION("Education"),
	/** A partner, who sees what was asked of probation. */
	PROBATION("Probation"),
	/** A partner, who sees what was asked of a prison. */
	PRISON("Prison"),
	/** A partner, who sees what was asked of housing. */
	HOUSING("Housing"),
	/** A partner, who sees what was asked of early help. */
	EARLY_HELP("Early help"),
	/** The officer for people who work with children, who sees what was asked of them. */
	LADO("Designated officer (LADO)"),
	/** Keeps the directory of schools. */
	SCHOOL_EDITOR("School directory editor"),
	/** Reads figures. */
	ANALYST("Analyst"),
	/** Reads figures for the council's committee. */
	SCRUTINY_VIEWER("Scrutiny viewer"),
	/** Reads the audit log, never a case. */
	AUDITOR("Auditor"),
	/** Keeps accounts. */
	ADMIN("Administrator");

	private static final int VOUCHED_FOR = 90;

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/** The role in words, for the page. */
	public String label() {
		return this.label;
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
