package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.waymark.intake.ReportDocument.Answer;

/**
 * The first version of what is sealed for the hub. It is no longer written, but what was
 * sealed in it still opens.
 *
 * @param concern what the report says
 * @param reporter who reports
 */
record FirstReportDocument(Concern concern, Reporter reporter) {

	/** The version. */
	static final int SCHEMA = 1;

	/** What the report says; the danger is in capitals and may be null. */
	record Concern(@Nullable String danger, String story, List<String> signs, List<String> overLong) {

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/** Who reports. */
	record Reporter(String wish, String name, String phone, String email, String safeContact) {

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/** The same report as it would be written now. */
	ReportDocument renewed() {
		List<Answer> answers = new ArrayList<>();
		if (this.concern.danger() != null) {
			answers.add(new Answer("now", "danger", 0, true,
					List.of(this.concern.danger().toLowerCase(Locale.ROOT).replace('_', '-'))));
		}
		if (!this.concern.story().isBlank()) {
			answers.add(new Answer("story", "story", 0, false, List.of(this.concern.story())));
		}
		if (!this.concern.signs().isEmpty()) {
			answers.add(new Answer("signs", "signs", 0, true, this.concern.signs()));
		}
		return new ReportDocument(ReportDocument.SCHEMA, "PUBLIC",
				new ReportDocument.Concern(answers, this.concern.overLong()),
				new ReportDocument.Reporter(this.reporter.wish(), this.reporter.name(), this.reporter.phone(),
						this.reporter.email(), this.reporter.safeContact(), List.of()),
				null);
	}

	@Override
	public String toString() {
		return "FirstReportDocument[hidden]";
	}

}
