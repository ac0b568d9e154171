package org.waymark.directory.register;

import java.util.List;

import org.waymark.directory.register.Register.Note;

/** Files of the register cannot be used. Nothing of them was taken. */
public final class RefusedRegister extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Note> faults;

	public RefusedRegister(List<Note> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	/** Every reason. */
	public List<Note> faults() {
		return this.faults;
	}

}
