package org.waymark.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.agencies.names.KnownFacts;
import org.waymark.agencies.names.PersonalFacts;
import org.waymark.agencies.names.PersonalFacts.Found;
import org.waymark.agencies.names.PersonalFacts.Kind;
import org.waymark.desk.Fault;
import org.waymark.desk.Once;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * What licensing is told: chosen facts about a place, and no free text.
 *
 * @param name of the form, so that a form that is sent twice asks once
 * @param place its name and address
 * @param seen code of the kind of place, of the number of dates and of how it is known
 * @param parts codes of the parts of the day
 * @param asks codes of what is asked
 * @param basis code of the lawful basis
 * @param sentence a further sentence, for which a second person is needed
 */
record LicensingForm(UUID name, String place, Seen seen, List<String> parts, List<String> asks, String basis,
		String sentence) {

	static final List<String> KINDS = List.of("HOTEL", "FOOD", "BAR", "SHOP", "ATTRACTION", "VEHICLE", "OTHER");

	static final List<String> PARTS = List.of("MORNING", "AFTERNOON", "EVENING", "NIGHT");

	static final List<String> DATES = List.of("ONE", "FEW", "MANY");

	static final List<String> SOURCES = List.of("SEEN", "TOLD", "BOTH");

	static final List<String> ASKS = List.of("KNOWN", "LICENCE", "COMPLAINTS", "VISIT");

	private static final int LONGEST_PLACE = 150;

	private static final int LONGEST_SENTENCE = 300;

	static LicensingForm empty() {
		return new LicensingForm(UUID.randomUUID(), "", new Seen("", "", ""), List.of(), List.of(), "", "");
	}

	static LicensingForm of(Typed typed) {
		return new LicensingForm(Once.name(typed.one("name")), TypedText.stripped(typed.one("place")),
				new Seen(typed.one("kind"), typed.one("dates"), typed.one("source")), typed.all("parts"),
				typed.all("asks"), typed.one("basis"), TypedText.stripped(typed.one("sentence")));
	}

	/** The faults, in the order of the page. */
	List<Fault> faults(KnownFacts known) {
		return Stream
			.of(AskForm.fault(TypedText.isBlank(this.place), "place", "LICENSING_PLACE_MISSING"),
					AskForm.fault(TypedText.isLonger(this.place, LONGEST_PLACE), "place", "LICENSING_PLACE_LONG"),
					AskForm.fault(tells(known), "place", "LICENSING_PLACE_TELLS"),
					AskForm.fault(!KINDS.contains(this.seen.kind()), "kind", "LICENSING_KIND_MISSING"),
					AskForm.fault(!some(this.parts, PARTS), "parts", "LICENSING_PARTS_MISSING"),
					AskForm.fault(!DATES.contains(this.seen.dates()), "dates", "LICENSING_DATES_MISSING"),
					AskForm.fault(this.seen.dates().equals("ONE"), "dates", "LICENSING_ONE_DATE"),
					AskForm.fault(!SOURCES.contains(this.seen.source()), "source", "LICENSING_SOURCE_MISSING"),
					AskForm.fault(!some(this.asks, ASKS), "asks", "LICENSING_ASKS_MISSING"),
					AskForm.fault(!AskForm.BASES.contains(this.basis), "basis", "BASIS_MISSING"),
					AskForm.fault(TypedText.isLonger(this.sentence, LONGEST_SENTENCE), "sentence",
							"LICENSING_SENTENCE_LONG"),
					AskForm.fault(names(this.sentence, known), "sentence", "LICENSING_CHILD"))
			.flatMap(Optional::stream)
			.toList();
	}

	private static boolean some(List<String> chosen, List<String> may) {
		return !chosen.isEmpty() && may.containsAll(chosen);
	}

	private static boolean names(String text, KnownFacts known) {
		return PersonalFacts.in(text, known).stream().anyMatch(found -> found.kind() == Kind.NAME);
	}

	// A place has capitals, and its name may be that of a trade. In small letters it says
	// who somebody is.
	private boolean tells(KnownFacts known) {
		return PersonalFacts.in(this.place, known).stream().anyMatch(LicensingForm::saysWho);
	}

	private static boolean saysWho(Found found) {
		return switch (found.kind()) {
			case NAME, CONTACT, AGE -> true;
			case REPORTER -> Character.isLowerCase(found.words().codePointAt(0));
			case PERHAPS_NAME, SCHOOL, ADDRESS -> false;
		};
	}

	@Override
	public String toString() {
		return "LicensingForm[hidden]";
	}

	/**
	 * What was seen.
	 *
	 * @param kind code of the kind of place
	 * @param dates code of the number of dates
	 * @param source code of how it is known
	 */
	record Seen(String kind, String dates, String source) {

	}

}
