package org.waymark.staff;

/** What somebody at the desk is there to do. {@link Permission} says what each may. */
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
	/** The officer for people who work with children, who sees what was asked of them. */
	LADO("Designated officer (LADO)"),
	/** Keeps the directory of schools. */
	SCHOOL_EDITOR("School directory editor"),
	/** Reads figures. */
	ANALYST("Analyst"),
	/** Reads figures for the council's committee. */
	SCRUTINY_VIEWER("Scrutiny viewer"),
	/** Reads the record of acts, never a case. */
	AUDITOR("Auditor"),
	/** Keeps accounts. */
	ADMIN("Administrator");

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/** The role in words, for the page. */
	public String label() {
		return this.label;
	}

	public boolean may(Permission permission) {
		return permission.roles().contains(this);
	}

}
