package org.waymark.committee.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** What an entry of the register has to say. The codes are those that have words. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OrganisationRules {

	static final int LONGEST = 200;

	/** More people than any of them has; a slip has more digits. */
	private static final String NUMBER = "\\d{1,5}";

	/** The first half of a postcode. */
	static final Pattern AREA = Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]?");

	private final Words words;

	OrganisationRules(Words words) {
		this.words = words;
	}

	/** The codes that a field may hold, in their order; none where it holds words. */
	List<String> codes(String field) {
		return field.equals("stage") ? EngagementStage.codes() : this.words.codes("engagement-" + field);
	}

	List<Fault> faults(OrganisationForm form, LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (form.field("name").isEmpty()) {
			faults.add(new Fault("name", "ENGAGEMENT_NAME"));
		}
		List.of("sector", "licence", "stage").forEach(field -> chosen(faults, form, field, true));
		List.of("result", "why").forEach(field -> chosen(faults, form, field, false));
		List.of("trained", "tested").forEach(field -> past(faults, form, field, today));
		List.of("people", "staff").forEach(field -> number(faults, form, field));
		if (!form.field("area").isEmpty() && !AREA.matcher(form.field("area")).matches()) {
			faults.add(new Fault("area", "ENGAGEMENT_AREA"));
		}
		if (!form.field("due").isEmpty() && form.day("due").isEmpty()) {
			faults.add(new Fault("due", "ENGAGEMENT_DAY"));
		}
		OrganisationForm.FIELDS.stream()
			.filter(field -> form.field(field).length() > LONGEST)
			.forEach(field -> faults.add(new Fault(field, "ACTIVITY_LONG")));
		if (faults.isEmpty()) {
			together(faults, form);
		}
		return faults;
	}

	/** What belongs together, once each field makes sense. */
	private static void together(List<Fault> faults, OrganisationForm form) {
		EngagementStage stage = EngagementStage.valueOf(form.field("stage"));
		if (stage.learned() && (form.day("trained").isEmpty() || form.field("people").isEmpty())) {
			faults.add(new Fault("trained", "ENGAGEMENT_TRAINED"));
		}
		if (stage == EngagementStage.TESTED && (form.day("tested").isEmpty() || form.field("result").isEmpty())) {
			faults.add(new Fault("tested", "ENGAGEMENT_TESTED"));
		}
		if (stage.stopped() && form.field("why").isEmpty()) {
			faults.add(new Fault("why", "ENGAGEMENT_WHY"));
		}
		if (stage == EngagementStage.ESCALATED && form.field("escalated").isEmpty()) {
			faults.add(new Fault("escalated", "ENGAGEMENT_ESCALATED"));
		}
		if (form.field("action").isEmpty() != form.field("due").isEmpty()) {
			faults.add(new Fault("action", "ENGAGEMENT_NEXT"));
		}
		if (more(form)) {
			faults.add(new Fault("people", "ENGAGEMENT_MORE"));
		}
	}

	private static boolean more(OrganisationForm form) {
		boolean both = !form.field("people").isEmpty() && !form.field("staff").isEmpty();
		return both && Integer.parseInt(form.field("people")) > Integer.parseInt(form.field("staff"));
	}

	private void chosen(List<Fault> faults, OrganisationForm form, String field, boolean needed) {
		boolean left = !needed && form.field(field).isEmpty();
		if (!left && !codes(field).contains(form.field(field))) {
			faults.add(new Fault(field, "ENGAGEMENT_CHOICE"));
		}
	}

	private static void past(List<Fault> faults, OrganisationForm form, String field, LocalDate today) {
		Optional<LocalDate> day = form.day(field).filter(typed -> !typed.isAfter(today));
		if (!form.field(field).isEmpty() && day.isEmpty()) {
			faults.add(new Fault(field, "COMMITTEE_PAST_DAY"));
		}
	}

	private static void number(List<Fault> faults, OrganisationForm form, String field) {
		if (!form.field(field).isEmpty() && !form.field(field).matches(NUMBER)) {
			faults.add(new Fault(field, "ENGAGEMENT_NUMBER"));
		}
	}

}
