package org.waymark.intake;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report's document, in whichever version it was sealed. */
public final class ReportReader {

	private ReportReader() {
	}

	/**
	 * The document.
	 * @return empty when it has a version that this application does not know
	 * @throws tools.jackson.core.JacksonException when it is no document of ours
	 */
	public static Optional<ReportDocument> read(JsonMapper json, byte[] document) {
		JsonNode tree = json.readTree(document);
		return switch (tree.path("schema").asInt(0)) {
			case FirstReportDocument.SCHEMA -> Optional.of(json.treeToValue(tree, FirstReportDocument.class).renewed());
			case ReportDocument.SCHEMA -> Optional.of(json.treeToValue(tree, ReportDocument.class));
			default -> Optional.empty();
		};
	}

}
