package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;

/** Reads a report's document, in whichever version it was sealed. */
public final class ReportReader {

	/** The second version, whose answers do not name their facts. */
	private static final int SECOND = 2;

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
			case First.SCHEMA -> Optional.of(json.treeToValue(tree, First.class).renewed());
			case SECOND, ReportDocument.SCHEMA -> Optional.of(json.treeToValue(tree, ReportDocument.class));
			default -> Optional.empty();
		};
	}

	/**
	 * The first version of what is sealed for the hub. It is no longer written, but what
	 * was sealed in it still opens.
	 *
	 * @param concern what the report says
	 * @param reporter who reports
	 */
	record First(Concern concern, Reporter reporter) {

		/** The version. */
		static final int SCHEMA = 1;

		/** Reads the concern; the danger is in capitals and may be null. */
		record Concern(@Nullable String danger, String story, List<String> signs, List<String> overLong) {

			@Override
			public String toString() {
				return "Concern[hidden]";
			}

		}

		/** Reads the reporter. */
		record Reporter(Wish wish, String name, String phone, String email, String safeContact) {

			@Override
			public String toString() {
				return "Reporter[hidden]";
			}

		}

		/** The same report as the second version would have it. */
		ReportDocument renewed() {
			List<Answer> answers = new ArrayList<>();
			if (this.concern.danger() != null) {
				answers.add(new Answer("now", "danger", 0, true,
						List.of(this.concern.danger().toLowerCase(Locale.ROOT).replace('_', '-'))));
			}
			if (!TypedText.isBlank(this.concern.story())) {
				answers.add(new Answer("story", "story", 0, false, List.of(this.concern.story())));
			}
			if (!this.concern.signs().isEmpty()) {
				answers.add(new Answer("signs", "signs", 0, true, this.concern.signs()));
			}
			return new ReportDocument(SECOND, Door.PUBLIC, new ReportDocument.Concern(answers, this.concern.overLong()),
					new ReportDocument.Reporter(this.reporter.wish(), this.reporter.name(), this.reporter.phone(),
							this.reporter.email(), this.reporter.safeContact(), List.of()),
					null);
		}

		@Override
		public String toString() {
			return "First[hidden]";
		}

	}

}
