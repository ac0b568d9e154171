package org.waymark.knowledge.contacts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.knowledge.PhoneNumbers;
import org.waymark.site.council.FiledContact;
import org.waymark.site.text.TypedText;

/**
 * A contact, as typed.
 *
 * @param texts field to text
 * @param version number of the newest version that the editor saw
 */
record NumberForm(Map<String, String> texts, int version) {

	/** Each field and the most characters that it takes. */
	private static final Map<String, Integer> FIELDS = fields();

	private static final String CODE = "[a-z]+(-[a-z]+)*";

	private static Map<String, Integer> fields() {
		Map<String, Integer> most = new LinkedHashMap<>();
		most.put("code", 40);
		most.put("name", 200);
		most.put("phone", 20);
		most.put("text", 60);
		most.put("web", 200);
		most.put("hours", 200);
		most.put("kind", 40);
		most.put("by", 200);
		most.put("on", 10);
		most.put("next", 10);
		most.put("why", 500);
		return most;
	}

	static NumberForm of(Typed typed) {
		Map<String, String> texts = new LinkedHashMap<>();
		FIELDS.keySet().forEach(field -> texts.put(field, TypedText.oneLine(typed.one(field))));
		return new NumberForm(texts, typed.number("version"));
	}

	static NumberForm empty() {
		return new NumberForm(Map.of(), 0);
	}

	static NumberForm of(FiledContact contact, int version) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("code", contact.code());
		texts.put("name", contact.name());
		put(texts, "phone", contact.phone());
		put(texts, "text", contact.text());
		put(texts, "web", contact.web());
		texts.put("hours", contact.hours());
		put(texts, "kind", contact.kind());
		put(texts, "by", contact.verifiedBy());
		put(texts, "on", contact.verifiedOn());
		put(texts, "next", contact.nextCheckDue());
		return new NumberForm(texts, version);
	}

	private static void put(Map<String, String> texts, String field, @Nullable Object value) {
		texts.put(field, Objects.toString(value, ""));
	}

	/** What stands in a field. */
	public String text(String field) {
		return this.texts.getOrDefault(field, "");
	}

	/** What has to be put right; the codes of what is too long name the field. */
	List<Fault> faults(LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		FIELDS.forEach((field, most) -> fault(faults, text(field).length() > most, field,
				"NUMBER_LONG_" + field.toUpperCase(Locale.ROOT)));
		fault(faults, !text("code").matches(CODE), "code", "NUMBER_CODE");
		fault(faults, text("name").isEmpty(), "name", "NUMBER_NAME");
		fault(faults, !text("phone").isEmpty() && !PhoneNumbers.dialled(text("phone")), "phone", "NUMBER_PHONE");
		fault(faults, FiledContact.lasting(text("code")) && text("phone").isEmpty(), "phone", "NUMBER_LASTING");
		fault(faults, text("code").equals("emergency") && !text("phone").equals("999"), "phone", "NUMBER_EMERGENCY");
		fault(faults, Stream.of("phone", "text", "web").map(this::text).allMatch(String::isEmpty), "phone",
				"NUMBER_NO_WAY");
		fault(faults, !text("text").matches("|([A-Za-z]{2,20} to )?\\d[\\d ]{2,14}"), "text", "NUMBER_TEXT");
		fault(faults,
				!text("web").isEmpty()
						&& (!text("web").startsWith("https://") || !TypedValue.link(text("web"), FIELDS.get("web"))),
				"web", "NUMBER_WEB");
		fault(faults, text("hours").isEmpty(), "hours", "NUMBER_HOURS");
		fault(faults, !text("kind").isEmpty() && !text("kind").matches(CODE), "kind", "NUMBER_KIND");
		checks(faults, today);
		return faults;
	}

	/** Nobody has checked it, or somebody has said who, when and until when. */
	private void checks(List<Fault> faults, LocalDate today) {
		if (Stream.of("by", "on", "next").map(this::text).allMatch(String::isEmpty)) {
			return;
		}
		Optional<LocalDate> on = day("on").filter(day -> !day.isAfter(today));
		fault(faults, text("by").isEmpty(), "by", "NUMBER_BY");
		fault(faults, on.isEmpty(), "on", "NUMBER_ON");
		fault(faults, day("next").filter(day -> !day.isBefore(today)).isEmpty(), "next", "NUMBER_NEXT");
	}

	private static void fault(List<Fault> faults, boolean wrong, String field, String code) {
		if (wrong && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
			faults.add(new Fault(field, code));
		}
	}

	private Optional<LocalDate> day(String field) {
		return TypedValue.day(text(field));
	}

	/** What was typed, once nothing is wrong with it. */
	FiledContact contact() {
		return new FiledContact(text("code"), text("name"), orNull("phone"), orNull("text"),
				text("web").isEmpty() ? null : URI.create(text("web")), text("hours"), day("on").orElse(null),
				orNull("by"), day("next").orElse(null), orNull("kind"));
	}

	private @Nullable String orNull(String field) {
		return text(field).isEmpty() ? null : text(field);
	}

	/** The same words for what stands there now. */
	NumberForm again(int newest) {
		return new NumberForm(this.texts, newest);
	}

	/** The same of the contact at an address. */
	NumberForm coded(String code) {
		Map<String, String> other = new LinkedHashMap<>(this.texts);
		other.put("code", code);
		return new NumberForm(other, this.version);
	}

	@Override
	public String toString() {
		return "NumberForm[hidden]";
	}

}
