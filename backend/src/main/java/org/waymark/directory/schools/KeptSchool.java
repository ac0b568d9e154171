package org.waymark.directory.schools;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisteredSchool;

/**
 * A school of the directory.
 *
 * @param registered what the register said of it last
 * @param former names that it had before
 * @param gone whether it is no longer in the register
 * @param invented whether it is a school of a trial
 */
public record KeptSchool(RegisteredSchool registered, List<String> former, boolean gone, boolean invented) {

	public KeptSchool {
		former = List.copyOf(former);
	}

	/** A school that has just been taken in. */
	public static KeptSchool fresh(RegisteredSchool registered) {
		return new KeptSchool(registered, List.of(), false, false);
	}

	public int urn() {
		return this.registered.urn();
	}

	/** The same school with another fact. A name that it loses is a former name. */
	public KeptSchool with(RegisterField field, String value) {
		boolean renamed = field == RegisterField.NAME && !this.registered.name().equals(value);
		List<String> names = renamed
				? Stream.concat(this.former.stream(), Stream.of(this.registered.name())).distinct().toList()
				: this.former;
		return new KeptSchool(this.registered.with(field, value), names, this.gone, this.invented);
	}

	/** The same school, in the register or not. */
	public KeptSchool gone(boolean missing) {
		return new KeptSchool(this.registered, this.former, missing, this.invented);
	}

}
