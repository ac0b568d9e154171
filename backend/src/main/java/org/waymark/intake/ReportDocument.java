package org.waymark.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Submission;

/**
 * What is sealed for the hub: one JSON document with a schema version. It is a shape of
 * its own, apart from the form, since what was sealed yesterday must open tomorrow:
 * fields are only ever added, and a change of meaning takes a new version.
 *
 * @param schema the version, now 1
 * @param concern what the report says
 * @param reporter who reports
 */
public record ReportDocument(int schema, Concern concern, Reporter reporter) {

	/** The version that this application writes. */
	public static final int SCHEMA = 1;

	/**
	 * What the report says.
	 *
	 * @param danger {@code YES}, {@code MISSING}, {@code NO}, {@code NOT_SURE}, or null
	 * where it was not answered
	 * @param story the person's own words, whole
	 * @param signs codes of the everyday descriptions that fit
	 * @param overLong names of fields longer than their page advises
	 */
	public record Concern(@Nullable String danger, String story, List<String> signs, List<String> overLong) {

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * Who reports.
	 *
	 * @param wish {@code ANONYMOUS}, {@code CONFIDENTIAL} or {@code NAMED}
	 * @param name as typed, may be empty
	 * @param phone as typed, may be empty
	 * @param email as typed, may be empty
	 * @param safeContact how and when it is safe to be in touch, may be empty
	 */
	public record Reporter(String wish, String name, String phone, String email, String safeContact) {

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	static ReportDocument of(Submission submission) {
		Submission.Concern said = submission.concern();
		Submission.Reporter who = submission.reporter();
		return new ReportDocument(SCHEMA,
				new Concern((said.danger() != null) ? said.danger().name() : null, said.story(), said.signs(),
						said.overLong()),
				new Reporter(who.wish().name(), who.name(), who.phone(), who.email(), who.safeContact()));
	}

	@Override
	public String toString() {
		return "ReportDocument[hidden]";
	}

}
