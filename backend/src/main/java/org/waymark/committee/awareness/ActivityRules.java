package org.waymark.committee.awareness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** What an entry of the awareness log has to say. The codes are those that have words. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActivityRules {

	private static final int LONGEST = 200;

	/** Larger than any audience of a council; a slip has more digits. */
	private static final String NUMBER = "\\d{1,6}";

	private final Words words;

	ActivityRules(Words words) {
		this.words = words;
	}

	List<Fault> faults(ActivityForm form, LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (form.date().filter(day -> !day.isAfter(today)).isEmpty()) {
			faults.add(new Fault("day", "COMMITTEE_PAST_DAY"));
		}
		if (form.title().isEmpty() || form.title().length() > LONGEST) {
			faults.add(new Fault("title", "ACTIVITY_TITLE"));
		}
		if (form.themes().isEmpty() || !Theme.codes().containsAll(form.themes())) {
			faults.add(new Fault("themes", "ACTIVITY_THEMES"));
		}
		if (!form.people().isEmpty() && !form.people().matches(NUMBER)) {
			faults.add(new Fault("people", "ACTIVITY_PEOPLE"));
		}
		chosen(faults, "audience", "ACTIVITY_AUDIENCE", form.setting().audience());
		chosen(faults, "place", "ACTIVITY_PLACE", form.setting().place());
		chosen(faults, "priority", "ACTIVITY_PRIORITY", form.setting().priority());
		if (Stream.of(form.setting().provider(), form.setting().funding()).anyMatch(ActivityRules::tooLong)) {
			faults.add(new Fault("provider", "ACTIVITY_LONG"));
		}
		if (tooLong(form.removed())) {
			faults.add(new Fault("removed", "ACTIVITY_LONG"));
		}
		return faults;
	}

	private void chosen(List<Fault> faults, String field, String fault, String code) {
		if (!this.words.codes(field).contains(code)) {
			faults.add(new Fault(field, fault));
		}
	}

	private static boolean tooLong(String text) {
		return text.length() > LONGEST;
	}

}
