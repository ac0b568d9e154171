package org.waymark.directory.schools;

import java.time.LocalDate;
import java.util.UUID;

import org.waymark.site.schools.School;

/**
 * What somebody found in a policy, as it is stored.
 */
record AnswerRow(UUID policy, String question, String answer, int page, String quote, String role, LocalDate looked,
		String reply) {

	School.Covered covered() {
		return new School.Covered(this.question, this.answer, this.page, this.quote, this.role, this.looked,
				this.reply);
	}

}
