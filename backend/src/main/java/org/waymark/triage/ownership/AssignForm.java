package org.waymark.triage.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Accounts.Colleague;

/**
 * Which reports a manager gives to whom, as it was sent.
 */
record AssignForm(Typed typed) {

	private static final int LONGEST = 4000;

	static final int MOST = 50;

	/** References of the reports that were ticked. */
	List<ReportReference> reports() {
		return this.typed.all("report").stream().flatMap(text -> References.read(text).stream()).distinct().toList();
	}

	/** The version of a report as they saw it; -1 where they did not see it. */
	int version(ReportReference reference) {
		return this.typed.number("version-" + reference);
	}

	/** Whom, if they are a colleague who may work on reports. */
	Optional<Colleague> who(List<Colleague> all) {
		return all.stream().filter(one -> one.id().toString().equals(this.typed.one("who"))).findFirst();
	}

	boolean chose(StaffId account) {
		return account.toString().equals(this.typed.one("who"));
	}

	/** The note for them, as typed. */
	String note() {
		return TypedText.stripped(this.typed.one("note"));
	}

	/** The faults, in the order of the page. */
	List<Fault> faults(List<Colleague> all) {
		List<Fault> faults = new ArrayList<>();
		if (reports().isEmpty() || reports().size() > MOST) {
			faults.add(new Fault("report", "REPORTS_MISSING"));
		}
		if (who(all).isEmpty()) {
			faults.add(new Fault("who", "ASSIGNEE_MISSING"));
		}
		if (TypedText.isLonger(note(), LONGEST)) {
			faults.add(new Fault("note", "TOO_LONG"));
		}
		return faults;
	}

	@Override
	public String toString() {
		return "AssignForm[hidden]";
	}

}
