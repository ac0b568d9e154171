package org.waymark.directory.review;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.directory.review.ReviewedPolicies.Mailbox;
import org.waymark.directory.review.ReviewedPolicies.Reviewed;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.Purpose;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.TypedText;

/** Tells schools what a review did not find, in the transaction of the second look. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SchoolLetters {

	private final ReviewedPolicies policies;

	private final SchoolReview rules;

	private final Outbox outbox;

	SchoolLetters(ReviewedPolicies policies, SchoolReview rules, Outbox outbox) {
		this.policies = policies;
		this.rules = rules;
		this.outbox = outbox;
	}

	/**
	 * Writes to each school that the policy serves.
	 * @return to how many
	 */
	Mono<Integer> tell(Reviewed reviewed, FindingRow finding) {
		return this.policies.mailboxes(reviewed)
			.collectList()
			.flatMapIterable(all -> all)
			.concatMap(one -> send(one, reviewed, finding).thenReturn(one))
			.count()
			.map(Math::toIntExact);
	}

	private Mono<Void> send(Mailbox to, Reviewed reviewed, FindingRow finding) {
		String page = (finding.seen().page() > 0) ? Integer.toString(finding.seen().page()) : "–";
		return this.outbox
			.add(NewMessage.toSchool(Purpose.SCHOOL_POLICY, "finding-" + finding.id() + "-" + to.urn(), to.address(),
					List.of(Integer.toString(to.urn()), line(to.school()), line(reviewed.kind().name()),
							line(reviewed.asked(finding.question()).orElse(finding.question())), page,
							line(finding.seen().quote().isEmpty() ? "–" : finding.seen().quote()),
							Integer.toString(this.rules.days()), this.rules.mailbox())));
	}

	private static String line(String text) {
		return TypedText.oneLine(text);
	}

}
