package org.waymark.committee.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/**
 * A sector of an area, as typed.
 *
 * @param id named by the page, so that it is counted once
 * @param area the first half of a postcode
 * @param sector code of the sector
 */
record NeedForm(String id, String area, String sector) {

	private static final String AREA = "[A-Z]{1,2}[0-9][0-9A-Z]?";

	static NeedForm of(Typed typed) {
		return new NeedForm(typed.one("id"), TypedText.stripped(typed.one("area")).toUpperCase(Locale.ROOT),
				typed.one("sector"));
	}

	List<Fault> faults(List<String> sectors) {
		List<Fault> faults = new ArrayList<>();
		if (!this.area.matches(AREA) || TypedValue.id(this.id).isEmpty()) {
			faults.add(new Fault("area", "NEED_AREA"));
		}
		if (!sectors.contains(this.sector)) {
			faults.add(new Fault("sector", "ENGAGEMENT_CHOICE"));
		}
		return faults;
	}

	@Override
	public String toString() {
		return "NeedForm[hidden]";
	}

}
