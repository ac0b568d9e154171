package org.waymark.site.schools.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.search.SchoolIndex;
import org.waymark.site.text.TypedText;

/** An edition, made ready to be searched, listed and handed out. */
final class ShownSchools {

	private final PublishedSchools edition;

	private final List<School> sorted;

	private final Map<Integer, School> byUrn;

	private final List<String> openNames;

	private final SchoolIndex index;

	private final SchoolFiles files;

	private ShownSchools(PublishedSchools edition, byte[] body) {
		this.edition = edition;
		this.sorted = edition.schools()
			.stream()
			.sorted(Comparator.comparing((School school) -> TypedText.words(school.name())).thenComparing(School::urn))
			.toList();
		this.byUrn = this.sorted.stream().collect(Collectors.toMap(School::urn, school -> school));
		this.openNames = this.sorted.stream()
			.filter(school -> !school.standing().over())
			.map(School::name)
			.distinct()
			.toList();
		this.index = SchoolIndex.of(this.sorted);
		this.files = SchoolFiles.of(edition, this.sorted, body);
	}

	/** What is shown before anything was published. */
	static ShownSchools none() {
		return new ShownSchools(
				new PublishedSchools(PublishedSchools.FORMAT, Instant.EPOCH, null, false, List.of(), List.of()),
				new byte[0]);
	}

	static ShownSchools read(byte[] body) {
		return new ShownSchools(EditionReader.read(body), body);
	}

	/** Whether there is nothing to show. */
	boolean isEmpty() {
		return this.sorted.isEmpty();
	}

	PublishedSchools edition() {
		return this.edition;
	}

	SchoolFiles files() {
		return this.files;
	}

	Optional<School> school(int urn) {
		return Optional.ofNullable(this.byUrn.get(urn));
	}

	Optional<PolicyKind> kind(String code) {
		return this.edition.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
	}

	/** The best matches, the best first. */
	SchoolIndex.Found find(String typed) {
		return this.index.find(typed);
	}

	/** Names of open schools, in the order of the alphabet. */
	List<String> openNames() {
		return this.openNames;
	}

	School at(int place) {
		return this.sorted.get(place);
	}

	/** Schools in the order of the alphabet. */
	List<School> like(Predicate<School> wanted) {
		return this.sorted.stream().filter(wanted).toList();
	}

	/** Codes of the phases that open schools have, and how many have each. */
	Map<String, Long> phases() {
		Map<String, Long> phases = new LinkedHashMap<>();
		Phase.CODES.forEach(code -> phases.put(code, this.sorted.stream().filter(Phase.of(code)).count()));
		phases.values().removeIf(count -> count == 0);
		return phases;
	}

	SortedSet<String> letters() {
		return this.sorted.stream().map(ShownSchools::letter).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The small letter that a name begins with; 0 for any digit or other sign. */
	static String letter(School school) {
		String name = TypedText.words(school.name());
		return (name.length() > 1 && name.charAt(1) >= 'a' && name.charAt(1) <= 'z') ? name.substring(1, 2) : "0";
	}

}
