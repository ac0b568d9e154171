package org.waymark.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.conversations.Correspondence.ReceivedMessage;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.phrases.PhraseList;
import org.waymark.site.safety.RuleCode;

/**
 * Wakes the people on duty when a reporter writes again and somebody may be in danger:
 * they answer so, their words say so, or they leave the answer out and the report was
 * grave. A closed report is no exception.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class GraveNews {

	private static final PhraseList DANGER = PhraseList.read("/phrases/danger-words.yaml");

	private final DutyAlerts alerts;

	GraveNews(DutyAlerts alerts) {
		this.alerts = alerts;
	}

	/**
	 * Raises the alert in the caller's transaction.
	 * @param grave whether the report is
	 */
	Mono<Void> wake(ReceivedMessage message, boolean grave) {
		boolean unsaid = grave && message.danger() == Danger.UNANSWERED;
		return (saysSo(message) || unsaid) ? this.alerts.raise(AlertReason.NEWS) : Mono.empty();
	}

	/**
	 * The rules that put a contact where it belongs that was made of a message about a
	 * closed report.
	 */
	List<RuleCode> rules(ReceivedMessage message, boolean grave) {
		return Stream
			.of(Optional.of(RuleCode.NEWS_OF_DANGER).filter(rule -> saysSo(message)),
					Optional.of(RuleCode.GRAVE_BEFORE).filter(rule -> grave))
			.flatMap(Optional::stream)
			.toList();
	}

	private static boolean saysSo(ReceivedMessage message) {
		return message.danger().wakes() || message.words().filter(GraveNews::speaksOfDanger).isPresent();
	}

	static boolean speaksOfDanger(String words) {
		return DANGER.in(words);
	}

}
