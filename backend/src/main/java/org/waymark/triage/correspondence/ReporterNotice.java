package org.waymark.triage.correspondence;

import java.util.List;
import java.util.UUID;

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

/**
 * Mail that tells a reporter of a message: only to the address that they gave, and only
 * if they ticked that it is safe. It says nothing else.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReporterNotice {

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
		return reach(report).flatMap(reach -> Mono.justOrEmpty(reach.to()))
			.flatMap(address -> this.outbox.add(NewMessage.toReporter(letter, address.text())));
	}

	/** Whether mail goes to whoever sent this report. */
	Mono<MailReach> reach(ReportId report) {
		return this.store.reporter(report)
			.map(ReporterNotice::reach)
			.filter(reach -> !reach.equals(MailReach.NOT_WANTED))
			.switchIfEmpty(Mono.defer(() -> this.store.concern(report).map(ReporterNotice::reach)))
			.defaultIfEmpty(MailReach.NOT_WANTED);
	}

	/** Of a reporter whose details are kept apart. */
	static MailReach reach(ReporterDocument who) {
		List<GivenAnswer> others = (who.others() != null) ? who.others() : List.of();
		return others.stream().anyMatch(ReporterNotice::safe) ? MailReach.of(who.email()) : MailReach.NOT_WANTED;
	}

	/**
	 * Of a reporter whose details are part of the concern (a child, a professional).
	 */
	static MailReach reach(ConcernDocument concern) {
		return concern.answers()
			.stream()
			.filter(ReporterNotice::safe)
			.findFirst()
			.map(tick -> MailReach.of(email(concern, tick)))
			.orElse(MailReach.NOT_WANTED);
	}

	private static String email(ConcernDocument concern, GivenAnswer tick) {
		return concern.answers()
			.stream()
			.filter(answer -> answer.input().equals(EMAIL) && answer.question().equals(tick.question()))
			.findFirst()
			.map(answer -> answer.values().get(0))
			.orElse("");
	}

	/** Ticked at the door that the report came in by; what was said at another is old. */
	private static boolean safe(GivenAnswer answer) {
		return answer.input().equals(MAIL) && !answer.question().contains(".") && answer.values().contains("safe");
	}

}
