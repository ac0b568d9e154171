package org.waymark.cases;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.text.TypedText;

/** Turns the documents of a report into sealed bytes and back; no I/O. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class CaseDocuments {

	private static final String CARD = "card";

	private static final String CONCERN = "concern";

	private final HubKeys keys;

	private final JsonMapper json;

	CaseDocuments(HubKeys keys, JsonMapper json) {
		this.keys = keys;
		this.json = json;
	}

	public byte[] seal(ReportId report, QueueCard card) {
		return this.keys.sealCase(CARD, report.value(), this.json.writeValueAsBytes(card));
	}

	public byte[] seal(ReportId report, ConcernDocument concern) {
		return this.keys.sealCase(CONCERN, report.value(), this.json.writeValueAsBytes(concern));
	}

	public byte[] seal(ReportId report, ReporterDocument reporter) {
		return this.keys.sealIdentity(report.value(), this.json.writeValueAsBytes(reporter));
	}

	/**
	 * Seals some other document of a case.
	 * @param kind which document it is; sealed in, like the record
	 */
	public byte[] seal(String kind, UUID record, Object document) {
		return this.keys.sealCase(kind, record, this.json.writeValueAsBytes(document));
	}

	/** Opens what {@link #seal(String, UUID, Object)} sealed. */
	public <T> T open(String kind, UUID record, byte[] sealed, Class<T> type) {
		return this.json.readValue(this.keys.openCase(kind, record, sealed), type);
	}

	public QueueCard card(ReportId report, byte[] sealed) {
		return this.json.readValue(this.keys.openCase(CARD, report.value(), sealed), QueueCard.class);
	}

	public ConcernDocument concern(ReportId report, byte[] sealed) {
		JsonNode tree = this.json.readTree(this.keys.openCase(CONCERN, report.value(), sealed));
		return tree.has("answers") ? this.json.treeToValue(tree, ConcernDocument.class)
				: this.json.treeToValue(tree, FirstConcernDocument.class).renewed();
	}

	/**
	 * A keyed digest that is equal for reports with the same words, whatever their case
	 * and spaces.
	 */
	public byte[] likeness(ConcernDocument concern) {
		String said = concern.answers()
			.stream()
			.flatMap(answer -> answer.values().stream())
			.map(value -> TypedText.oneLine(TypedText.plain(value)))
			.collect(Collectors.joining("\n"));
		return this.keys.digest("likeness", said.getBytes(StandardCharsets.UTF_8));
	}

	public ReporterDocument reporter(ReportId report, byte[] sealed) {
		return this.json.readValue(this.keys.openIdentity(report.value(), sealed), ReporterDocument.class);
	}

}
