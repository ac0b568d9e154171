package org.waymark.site.schools.pages;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.PolicyKind;

/**
 * What each part of the files means.
 *
 * @param frame around it
 * @param invented whether the schools are invented
 * @param columns of the table
 * @param kinds of policies, by their beginning of a column
 * @param questions by their column
 * @param fields of the JSON
 */
record DataPage(Frame frame, boolean invented, List<Meaning> columns, List<Meaning> kinds, List<Meaning> questions,
		List<Meaning> fields) {

	private static final String COLUMN = "schools.column.";

	/**
	 * Fields of the JSON, each with the column that means the same or a key of its own.
	 */
	private static final List<Entry<String, String>> FIELDS = List.of(Map.entry("format", "format"),
			Map.entry("made", "made"), Map.entry("registered", "registered"), Map.entry("invented", "invented"),
			Map.entry("kinds[].code", "kind-code"), Map.entry("kinds[].name", "kind-name"),
			Map.entry("kinds[].inForceSince", "in-force"), Map.entry("kinds[].questions[].code", "question-code"),
			Map.entry("kinds[].questions[].words", "question-words"), Map.entry("schools[].urn", "urn"),
			Map.entry("schools[].name", "name"), Map.entry("schools[].formerNames", "former-names"),
			Map.entry("schools[].type", "types"), Map.entry("schools[].standing", "standing"),
			Map.entry("schools[].address", "addresses"), Map.entry("schools[].website", "website"),
			Map.entry("schools[].telephone", "telephone"), Map.entry("schools[].policies[].kind", "kind-code"),
			Map.entry("schools[].policies[].state", "policy-state"),
			Map.entry("schools[].policies[].document", "document"),
			Map.entry("schools[].policies[].reviewed", "policy-reviewed"),
			Map.entry("schools[].policies[].nextReview", "policy-next-review"),
			Map.entry("schools[].policies[].ofTrust", "policy-of-trust"),
			Map.entry("schools[].policies[].covered[]", "covered"), Map.entry("schools[].contact", "contact"));

	public DataPage {
		columns = List.copyOf(columns);
		kinds = List.copyOf(kinds);
		questions = List.copyOf(questions);
		fields = List.copyOf(fields);
	}

	static DataPage of(Frame frame, PublishedSchools edition) {
		Messages text = frame.text();
		List<Meaning> columns = Stream
			.concat(SchoolColumns.OF_SCHOOL.stream().map(name -> meaning(name, key(name), text)),
					SchoolColumns.OF_POLICY.stream().map(name -> meaning("…_" + name, "policy-" + key(name), text)))
			.toList();
		List<Meaning> fields = FIELDS.stream().map(field -> meaning(field.getKey(), field.getValue(), text)).toList();
		return new DataPage(frame, edition.invented(), columns,
				edition.kinds()
					.stream()
					.map(kind -> new Meaning(SchoolColumns.column(kind.code()) + "_…", kind.name()))
					.toList(),
				edition.kinds().stream().flatMap(DataPage::questions).toList(), fields);
	}

	public Messages text() {
		return this.frame.text();
	}

	private static Stream<Meaning> questions(PolicyKind kind) {
		return kind.questions()
			.stream()
			.map(asked -> new Meaning(SchoolColumns.column(kind.code()) + "_" + SchoolColumns.column(asked.code()),
					asked.words()));
	}

	private static Meaning meaning(String name, String key, Messages text) {
		return new Meaning(name, text.text(COLUMN + key));
	}

	private static String key(String column) {
		return column.replace('_', '-');
	}

	/**
	 * A name in a file, and what it means.
	 */
	public record Meaning(String name, String words) {

	}

}
