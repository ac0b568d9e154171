package org.waymark.platform.ids;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of a report in the hub's tables. People use its reference instead.
 *
 * @param value the id as the database has it
 */
public record ReportId(UUID value) {

	public ReportId {
		Objects.requireNonNull(value);
	}

	/** The id alone, as it stands in logs and sealed contexts. */
	@Override
	public String toString() {
		return this.value.toString();
	}

}
