package org.waymark.admission.police;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.admission.police.NotifiedAnswer.Kind;

/**
 * One notification as it was sent. The published description ({@code
 * police/openapi.json}) says what each field means, and which are required. Nothing is
 * checked yet.
 */
record Notification(@Nullable String yourReference, @Nullable String danger, @Nullable String logNumber,
		@Nullable Officer officer, @Nullable List<Child> children, @Nullable Boolean childNotKnown,
		@Nullable List<Relative> family, @Nullable String story, @Nullable String childsWords,
		@Nullable List<Person> people, @Nullable String personTonight, @Nullable String parents, @Nullable String done,
		@Nullable List<String> signs) {

	/** Everything that was said, in the order in which the desk reads it. */
	List<NotifiedAnswer> said() {
		List<NotifiedAnswer> said = new ArrayList<>();
		said.add(new NotifiedAnswer("danger", "work.now", "danger", 0, Kind.DANGER, this.danger));
		said.add(new NotifiedAnswer("yourReference", "from", "reference", 0, Kind.LINE, this.yourReference));
		said.add(new NotifiedAnswer("logNumber", "from", "log", 0, Kind.LINE, this.logNumber));
		said.addAll(byOfficer());
		said.addAll(ofChildren());
		said.addAll(ofFamily());
		said.add(new NotifiedAnswer("story", "work.story", "story", 0, Kind.WORDS, this.story));
		said.add(new NotifiedAnswer("childsWords", "work.story", "words", 0, Kind.WORDS, this.childsWords));
		said.addAll(ofPeople());
		said.add(new NotifiedAnswer("personTonight", "work.person", "tonight", 0, Kind.YES_NO, this.personTonight));
		said.add(new NotifiedAnswer("parents", "work.parents", "parents", 0, Kind.PARENTS, this.parents));
		said.add(new NotifiedAnswer("done", "work.done", "done", 0, Kind.WORDS, this.done));
		said.addAll(ofSigns());
		return said.stream().filter(NotifiedAnswer::something).toList();
	}

	private List<NotifiedAnswer> byOfficer() {
		Officer who = (this.officer != null) ? this.officer : new Officer(null, null, null, null);
		return List.of(new NotifiedAnswer("officer.name", "from", "name", 0, Kind.LINE, who.name()),
				new NotifiedAnswer("officer.role", "from", "role", 0, Kind.LINE, who.role()),
				new NotifiedAnswer("officer.phone", "from", "phone", 0, Kind.LINE, who.phone()),
				new NotifiedAnswer("officer.email", "from", "email", 0, Kind.LINE, who.email()));
	}

	private List<NotifiedAnswer> ofChildren() {
		List<NotifiedAnswer> said = new ArrayList<>();
		for (int set = 1; set <= count(this.children); set++) {
			Child child = this.children.get(set - 1);
			String path = "children[" + (set - 1) + "].";
			said.add(new NotifiedAnswer(path + "name", "work.who", "children.name", set, Kind.LINE, child.name()));
			said.add(new NotifiedAnswer(path + "age", "work.who", "children.age", set, Kind.LINE, child.age()));
			said.add(new NotifiedAnswer(path + "where", "work.who", "children.where", set, Kind.LINE, child.where()));
			said.add(
					new NotifiedAnswer(path + "school", "work.who", "children.school", set, Kind.LINE, child.school()));
		}
		String unknown = Boolean.TRUE.equals(this.childNotKnown) ? "yes" : null;
		said.add(new NotifiedAnswer("childNotKnown", "work.who", "unknown", 0, Kind.YES_NO, unknown));
		return said;
	}

	private List<NotifiedAnswer> ofFamily() {
		List<NotifiedAnswer> said = new ArrayList<>();
		for (int set = 1; set <= count(this.family); set++) {
			Relative relative = this.family.get(set - 1);
			String path = "family[" + (set - 1) + "].";
			said.add(new NotifiedAnswer(path + "name", "work.family", "family.name", set, Kind.LINE, relative.name()));
			said.add(new NotifiedAnswer(path + "part", "work.family", "family.part", set, Kind.LINE, relative.part()));
		}
		return said;
	}

	private List<NotifiedAnswer> ofPeople() {
		List<NotifiedAnswer> said = new ArrayList<>();
		for (int set = 1; set <= count(this.people); set++) {
			Person person = this.people.get(set - 1);
			String path = "people[" + (set - 1) + "].";
			said.add(new NotifiedAnswer(path + "name", "work.person", "people.name", set, Kind.LINE, person.name()));
			said.add(new NotifiedAnswer(path + "age", "work.person", "people.age", set, Kind.AGE, person.age()));
			said.add(new NotifiedAnswer(path + "knows", "work.person", "people.knows", set, Kind.LINE, person.knows()));
			said.add(new NotifiedAnswer(path + "lives", "work.person", "people.lives", set, Kind.YES_NO,
					person.lives()));
			said.add(new NotifiedAnswer(path + "works", "work.person", "people.works", set, Kind.YES_NO,
					person.works()));
		}
		return said;
	}

	private List<NotifiedAnswer> ofSigns() {
		List<NotifiedAnswer> said = new ArrayList<>();
		for (int at = 0; at < count(this.signs); at++) {
			said.add(
					new NotifiedAnswer("signs[" + at + "]", "public.signs", "signs", 0, Kind.SIGN, this.signs.get(at)));
		}
		return said;
	}

	private static int count(@Nullable List<?> list) {
		return (list != null) ? list.size() : 0;
	}

	@Override
	public String toString() {
		return "Notification[hidden]";
	}

	/** The officer to ring about it. */
	record Officer(@Nullable String name, @Nullable String role, @Nullable String phone, @Nullable String email) {

		@Override
		public String toString() {
			return "Officer[hidden]";
		}

	}

	/** A child whom it concerns. */
	record Child(@Nullable String name, @Nullable String age, @Nullable String where, @Nullable String school) {

		@Override
		public String toString() {
			return "Child[hidden]";
		}

	}

	/** A person at home. */
	record Relative(@Nullable String name, @Nullable String part) {

		@Override
		public String toString() {
			return "Relative[hidden]";
		}

	}

	/** A person of concern. */
	record Person(@Nullable String name, @Nullable String age, @Nullable String knows, @Nullable String lives,
			@Nullable String works) {

		@Override
		public String toString() {
			return "Person[hidden]";
		}

	}

}
