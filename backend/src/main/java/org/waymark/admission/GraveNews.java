package org.waymark.admission;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.conversations.Correspondence.ReceivedMessage;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.phrases.PhraseList;

/**
 * Wakes the people on duty when a reporter writes again and somebody may be in danger:
 * the report was grave, or the words are. A closed report is no exception.
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
		boolean danger = grave || message.words().filter(GraveNews::speaksOfDanger).isPresent();
		return danger ? this.alerts.raise(AlertReason.NEWS) : Mono.empty();
	}

	static boolean speaksOfDanger(String words) {
		return DANGER.in(words);
	}

}
