package org.waymark.platform.ids;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of the account of a member of staff. Acts and decisions keep it after the
 * account has ended.
 *
 * @param value the id as the database has it
 */
public record StaffId(UUID value) {

	public StaffId {
		Objects.requireNonNull(value);
	}

	/** The id that a text of a page or an address stands for. */
	public static StaffId of(String text) {
		return new StaffId(UUID.fromString(text));
	}

	/** The id alone, as it stands in forms and in the audit log. */
	@Override
	public String toString() {
		return this.value.toString();
	}

}
