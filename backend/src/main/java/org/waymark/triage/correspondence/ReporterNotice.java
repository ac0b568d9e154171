package org.waymark.triage.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.ReporterDocument;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.text.TypedText;

/**
 * Mail that tells a reporter of a message: only to the address that they gave, and only
 * if they ticked that it is safe. It says nothing else.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReporterNotice {

	/** Loosely an address, and on one line. */
	private static final Pattern ADDRESS = Pattern
		.compile("[^\\p{Z}\\p{C}@<>,;\"]{1,64}@[^\\p{Z}\\p{C}@<>,;\"]{1,185}");

	private static final String MAIL = "mail";

	private static final String EMAIL = "email";

	private final ReportLettersStore store;

	private final Outbox outbox;

	ReporterNotice(ReportLettersStore store, Outbox outbox) {
		this.store = store;
		this.outbox = outbox;
	}

	/** Tells them of a letter, in the caller's transaction; once. */
	Mono<Void> announce(ReportId report, UUID letter) {
		return this.store.reporter(report)
			.mapNotNull(who -> address(who).orElse(null))
			.switchIfEmpty(
					Mono.defer(() -> this.store.concern(report).mapNotNull(concern -> address(concern).orElse(null))))
			.flatMap(email -> this.outbox.add(NewMessage.toReporter(letter, email)));
	}

	/** The address of a reporter whose details are kept apart. */
	static Optional<String> address(ReporterDocument who) {
		List<GivenAnswer> others = (who.others() != null) ? who.others() : List.of();
		return others.stream().anyMatch(ReporterNotice::safe) ? valid(who.email()) : Optional.empty();
	}

	/**
	 * The address of a reporter whose details are part of the concern (a child, a
	 * professional).
	 */
	static Optional<String> address(ConcernDocument concern) {
		return concern.answers()
			.stream()
			.filter(ReporterNotice::safe)
			.flatMap(tick -> concern.answers()
				.stream()
				.filter(answer -> answer.input().equals(EMAIL) && answer.question().equals(tick.question())))
			.findFirst()
			.flatMap(answer -> valid(answer.values().get(0)));
	}

	/** Ticked at the door that the report came in by; what was said at another is old. */
	private static boolean safe(GivenAnswer answer) {
		return answer.input().equals(MAIL) && !answer.question().contains(".") && answer.values().contains("safe");
	}

	private static Optional<String> valid(String typed) {
		return Optional.of(TypedText.stripped(typed)).filter(address -> ADDRESS.matcher(address).matches());
	}

}
