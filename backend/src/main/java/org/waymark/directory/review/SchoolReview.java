package org.waymark.directory.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.text.EmailAddress;

/** How policies are reviewed, as {@code school-review.yaml} says now. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SchoolReview {

	private static final String FILE = "school-review.yaml";

	private final CurrentContent<Rules> current;

	private final Council council;

	SchoolReview(ContentFiles files, Council council) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> own.read(FILE, Rules.class));
		this.council = council;
	}

	/** Where schools write to. */
	String mailbox() {
		return this.current.get().mailbox();
	}

	/** The school days that a school has to answer. */
	int days() {
		return this.current.get().schoolDaysToAnswer();
	}

	/**
	 * The day on which a no becomes public that a school heard of on another; empty while
	 * the terms do not reach so far.
	 */
	Optional<LocalDate> publicFrom(LocalDate told) {
		Rules rules = this.current.get();
		SchoolDays days = new SchoolDays(rules.terms(), Set.copyOf(this.council.profile().closedDays()),
				Set.copyOf(rules.closed()));
		return days.after(told, rules.schoolDaysToAnswer()).map(last -> last.plusDays(1));
	}

	/**
	 * The shape of the file.
	 *
	 * @param mailbox of the council, for schools
	 * @param terms in which schools are open
	 * @param closed days inside a term on which none is open
	 */
	record Rules(String mailbox, int schoolDaysToAnswer, List<SchoolDays.Term> terms, List<LocalDate> closed) {

		private static final int MOST_DAYS = 60;

		Rules {
			if (mailbox == null || EmailAddress.read(mailbox).filter(EmailAddress::isPlain).isEmpty()) {
				throw new IllegalArgumentException(FILE + ": mailbox is where schools write to, such as schools@…");
			}
			if (schoolDaysToAnswer < 1 || schoolDaysToAnswer > MOST_DAYS) {
				throw new IllegalArgumentException(FILE + ": school-days-to-answer is from 1 to " + MOST_DAYS);
			}
			terms = List.copyOf(Objects.requireNonNullElse(terms, List.of()));
			closed = List.copyOf(Objects.requireNonNullElse(closed, List.of()));
		}

	}

}
