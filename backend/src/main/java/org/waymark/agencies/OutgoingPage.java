package org.waymark.agencies;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Banner;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template that shows what leaves before it does.
 *
 * @param frame the page's frame
 * @param reference of the report, in two groups
 * @param address where the form of the page is sent
 * @param banner warnings, with the reporter's wish about their name
 * @param lines what the agency will read, label and text
 * @param found what in it may say who somebody is
 * @param checked what the look for names says
 * @param changed whether something changed since the page was shown
 * @param sent the fields of the form as they were typed, by name
 * @param faults the faults
 */
record OutgoingPage(DeskFrame frame, String reference, String address, Banner banner, Map<String, String> lines,
		List<Option> found, String checked, boolean changed, Map<String, List<String>> sent, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "OutgoingPage[hidden]";
	}

}
