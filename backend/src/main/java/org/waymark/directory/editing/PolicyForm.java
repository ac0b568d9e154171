package org.waymark.directory.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.directory.schools.PolicyRow.Dates;
import org.waymark.directory.schools.PolicyRow.Document;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;

/**
 * What an editor knows of a policy, as typed.
 *
 * @param version of the policy that they saw
 */
record PolicyForm(String state, String address, String title, String format, String reviewed, String nextReview,
		int version) {

	static final List<String> STATES = List.of("PUBLISHED", "ON_REQUEST", "NOT_FOUND", "NOT_LOOKED", "NOT_REQUIRED");

	static final List<String> FORMATS = List.of("PDF", "DOCX", "PAGE");

	private static final int LONGEST = 500;

	static PolicyForm of(Typed typed) {
		return new PolicyForm(typed.one("state"), TypedText.stripped(typed.one("address")),
				TypedText.stripped(typed.one("title")), typed.one("format"), TypedText.stripped(typed.one("reviewed")),
				TypedText.stripped(typed.one("nextReview")), typed.number("version"));
	}

	static PolicyForm of(PolicyRow row) {
		boolean fresh = row.version() == 0;
		return new PolicyForm(fresh ? "" : row.state(), row.document().address(), row.document().title(),
				fresh ? "" : row.document().format(), text(row.dates().reviewed()), text(row.dates().nextReview()),
				row.version());
	}

	List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		if (!STATES.contains(this.state)) {
			faults.add(new Fault("state", "POLICY_STATE"));
		}
		if (published() && !TypedValue.link(this.address, LONGEST)) {
			faults.add(new Fault("address", "POLICY_ADDRESS"));
		}
		if (published() && (this.title.isEmpty() || this.title.length() > LONGEST)) {
			faults.add(new Fault("title", "POLICY_TITLE"));
		}
		if (published() && !FORMATS.contains(this.format)) {
			faults.add(new Fault("format", "POLICY_FORMAT"));
		}
		if (!this.reviewed.isEmpty() && day(this.reviewed) == null) {
			faults.add(new Fault("reviewed", "POLICY_DAY"));
		}
		if (!this.nextReview.isEmpty() && day(this.nextReview) == null) {
			faults.add(new Fault("nextReview", "POLICY_DAY"));
		}
		return faults;
	}

	/** The policy with what was typed; a link and dates only where it is published. */
	PolicyRow row(PolicyRow before, Instant now, StaffId editor) {
		boolean known = this.state.equals("PUBLISHED");
		boolean same = before.document().address().equals(this.address);
		Document document = new Document(this.address, this.title, same ? before.document().bytes() : 0, this.format);
		return new PolicyRow(before.id(), before.urn(), before.trust(), before.kind(), this.state,
				known ? document : Document.NONE, new Dates(day(this.reviewed), day(this.nextReview)), this.version,
				now, editor.value());
	}

	/** The same words for what stands there now. */
	PolicyForm again(PolicyRow now) {
		return new PolicyForm(this.state, this.address, this.title, this.format, this.reviewed, this.nextReview,
				now.version());
	}

	private boolean published() {
		return this.state.equals("PUBLISHED");
	}

	private static @Nullable LocalDate day(String typed) {
		return TypedValue.day(typed).orElse(null);
	}

	private static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
