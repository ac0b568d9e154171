package org.waymark.committee.engagement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.waymark.committee.engagement.Organisation.Known;
import org.waymark.committee.engagement.Organisation.Next;
import org.waymark.committee.engagement.Organisation.Training;
import org.waymark.committee.engagement.Organisation.Visit;
import org.waymark.committee.engagement.Organisation.WhyNot;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/**
 * An organisation as typed, or as a row of a table says it.
 *
 * @param id of the entry; a new one is named by its page, so that it is stored once
 * @param fields what was typed, by the name of the field
 * @param version that they saw
 */
record OrganisationForm(String id, Map<String, String> fields, int version) {

	/** In the order of the form, the file and the table. */
	static final List<String> FIELDS = List.of("name", "part", "sector", "licence", "area", "owner", "stage", "trained",
			"people", "staff", "material", "tested", "result", "action", "due", "why", "moved", "escalated", "removed");

	static OrganisationForm fresh(UUID id) {
		return new OrganisationForm(id.toString(), Map.of(), 0);
	}

	static OrganisationForm of(Typed typed) {
		return of(typed.one("id"), typed::one, typed.number("version"));
	}

	static OrganisationForm of(String id, UnaryOperator<String> fields, int version) {
		Map<String, String> all = new LinkedHashMap<>();
		FIELDS.forEach(field -> all.put(field, TypedText.stripped(fields.apply(field))));
		return new OrganisationForm(id, all, version);
	}

	static OrganisationForm of(Organisation one) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("name", one.known().name());
		all.put("part", one.known().partOf());
		all.put("sector", one.known().sector());
		all.put("licence", one.known().licence());
		all.put("area", one.known().area());
		all.put("owner", one.known().owner());
		all.put("stage", one.stage().name());
		all.put("trained", said(one.training().on()));
		all.put("people", said(one.training().people()));
		all.put("staff", said(one.training().staff()));
		all.put("material", one.training().material());
		all.put("tested", said(one.visit().on()));
		all.put("result", one.visit().result());
		all.put("action", one.next().action());
		all.put("due", said(one.next().due()));
		all.put("why", one.whyNot().reason());
		all.put("moved", one.whyNot().moved());
		all.put("escalated", one.whyNot().escalated());
		all.put("removed", one.removed());
		return new OrganisationForm(one.id().toString(), all, one.version());
	}

	private static String said(Optional<?> value) {
		return value.map(Object::toString).orElse("");
	}

	/** What stands in a field; empty where nothing does. */
	public String field(String name) {
		return this.fields.getOrDefault(name, "");
	}

	/** The entry, once nothing is wrong with what was typed. */
	Organisation organisation(UUID number) {
		Known known = new Known(field("name"), field("part"), field("sector"), field("licence"),
				field("area").toUpperCase(Locale.ROOT), field("owner"));
		Training training = new Training(day("trained"), number("people"), number("staff"), field("material"));
		return new Organisation(number, known, EngagementStage.valueOf(field("stage")), training,
				new Visit(day("tested"), field("result")), new Next(field("action"), day("due")),
				new WhyNot(field("why"), field("moved"), field("escalated")), field("removed"), this.version);
	}

	Optional<LocalDate> day(String name) {
		return TypedValue.day(field(name));
	}

	private Optional<Integer> number(String name) {
		return Optional.of(field(name)).filter(typed -> !typed.isEmpty()).map(Integer::valueOf);
	}

	/** The same words for what stands there now. */
	OrganisationForm again(Organisation now) {
		return new OrganisationForm(now.id().toString(), this.fields, now.version());
	}

	@Override
	public String toString() {
		return "OrganisationForm[hidden]";
	}

}
