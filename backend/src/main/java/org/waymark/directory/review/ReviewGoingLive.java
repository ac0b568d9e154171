package org.waymark.directory.review;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/** Schools that hear of a no write to a mailbox of the council, not to the example. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReviewGoingLive implements LiveCheck {

	private final SchoolReview review;

	ReviewGoingLive(SchoolReview review) {
		this.review = review;
	}

	@Override
	public List<String> faults() {
		return faults(this.review.mailbox());
	}

	static List<String> faults(String mailbox) {
		return mailbox.endsWith(".example")
				? List.of("school-review.yaml has the mailbox of the example: put in one that somebody reads.")
				: List.of();
	}

	@Override
	public boolean unsafe() {
		return false;
	}

}
