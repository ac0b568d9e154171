package org.waymark.committee.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.waymark.committee.actions.KeptAction.Asked;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/** What the committee asked for, as typed. */
record AskedForm(String title, String resolution, boolean verbatim, String origin, String agreed, String item) {

	static final AskedForm EMPTY = new AskedForm("", "", false, "", "", "");

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TEXT = 4000;

	static AskedForm of(Typed typed) {
		return new AskedForm(TypedText.stripped(typed.one("title")), TypedText.stripped(typed.one("resolution")),
				!typed.all("verbatim").isEmpty(), TypedText.stripped(typed.one("origin")),
				TypedText.stripped(typed.one("agreed")), TypedText.stripped(typed.one("item")));
	}

	List<Fault> faults(LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (this.title.isEmpty() || this.title.length() > LONGEST_LINE) {
			faults.add(new Fault("title", "ACTION_TITLE"));
		}
		if (this.resolution.isEmpty() || this.resolution.length() > LONGEST_TEXT) {
			faults.add(new Fault("resolution", "ACTION_RESOLUTION"));
		}
		if (this.origin.isEmpty() || this.origin.length() > LONGEST_LINE) {
			faults.add(new Fault("origin", "ACTION_ORIGIN"));
		}
		if (TypedValue.day(this.agreed).filter(day -> !day.isAfter(today)).isEmpty()) {
			faults.add(new Fault("agreed", "ACTION_AGREED"));
		}
		if (!this.item.isEmpty() && !TypedValue.link(this.item, LONGEST_LINE)) {
			faults.add(new Fault("item", "ACTION_ITEM"));
		}
		return faults;
	}

	/** What was typed, once nothing is wrong with it. */
	Asked asked() {
		return new Asked(this.title, this.resolution, this.verbatim, this.origin,
				TypedValue.day(this.agreed).orElseThrow(), this.item);
	}

	@Override
	public String toString() {
		return "AskedForm[hidden]";
	}

}
