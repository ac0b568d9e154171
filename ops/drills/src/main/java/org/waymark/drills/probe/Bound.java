package org.waymark.drills.probe;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * To what each sealed value is bound: a word for its kind and ids of its row, which
 * anybody may know. Reports and drafts are bound otherwise.
 */
final class Bound {

	private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}");

	private static final Map<String, String> BY_COLUMN = Map.ofEntries(
			Map.entry("staff.provider_session.refresh", "provider-refresh/{session}"),
			Map.entry("staff.second_factor.secret", "second-factor/{account}"),
			Map.entry("triage.report.card", "card/{id}"), Map.entry("triage.concern.body", "concern/{report}"),
			Map.entry("triage.reporter.body", "identity/{report}"),
			Map.entry("triage.child.body", "CHILD/{report}/{id}"),
			Map.entry("triage.person.body", "PERSON/{report}/{id}"),
			Map.entry("triage.decision_record.body", "RECORD/{report}/{id}"),
			Map.entry("triage.outcome.body", "OUTCOME/{report}/{id}"),
			Map.entry("triage.review.body", "REVIEW/{report}/{outcome}"),
			Map.entry("triage.hand_off.body", "HAND_OFF/{report}/{outcome}"),
			Map.entry("triage.flood.body", "FLOOD/{id}"), Map.entry("triage.flood_review.body", "FLOOD_REVIEW/{flood}"),
			Map.entry("triage.earlier.body", "earlier/{id}"),
			Map.entry("triage.earlier.undo_body", "earlier-undone/{id}"),
			Map.entry("triage.recusal.body", "RECUSAL/{id}"), Map.entry("triage.restriction.body", "RESTRICTION/{id}"),
			Map.entry("triage.opening.body", "OPENING/{id}"), Map.entry("triage.opening.said", "OPENING_REVIEW/{id}"),
			Map.entry("triage.search.body", "search/{id}"), Map.entry("triage.timeline.body", "line/{report}/{id}"),
			Map.entry("conversation.letterbox.body", "letterbox/{report}"),
			Map.entry("conversation.letter.sealed", "letter/{id}"),
			Map.entry("conversation.letter.body", "letter/{id}"),
			Map.entry("conversation.letter.copy", "letter-of-reporter/{id}"),
			Map.entry("notification.message.body", "identity/{id}"),
			Map.entry("notification.tray.body", "identity/{message}"),
			Map.entry("agencies.request.body", "REQUEST/{id}"), Map.entry("agencies.reply.body", "REPLY/{request}"),
			Map.entry("agencies.sentence.body", "SENTENCE/{id}"), Map.entry("statistics.fact.body", "counted/{report}"),
			Map.entry("statistics.document.body", "statistics/{kind}/{id}"),
			Map.entry("retention.hold.body", "HOLD/{id}"), Map.entry("retention.keeping.body", "KEEPING/{report}/{id}"),
			Map.entry("retention.remark.body", "HOLD_REMARK/{hold}/{id}"),
			Map.entry("agencies.sentence.said", "SENTENCE_SECOND/{id}"));

	private Bound() {
	}

	/** The context of a column's value, from its row. */
	static Optional<byte[]> context(String column, JsonNode row) {
		return Optional.ofNullable(BY_COLUMN.get(column))
			.map((words) -> FIELD.matcher("waymark/" + words)
				.replaceAll((field) -> row.path(field.group(1)).asString(""))
				.getBytes(StandardCharsets.UTF_8));
	}

	/** The columns of which that is known. */
	static Set<String> columns() {
		return BY_COLUMN.keySet();
	}

}
