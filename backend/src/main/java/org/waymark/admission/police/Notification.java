package org.waymark.admission.police;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.waymark.admission.police.NotifiedAnswer.Kind;

/**
 * One notification as it was sent. The published description ({@code
 * police/openapi.json}) says what each field means, and which are required. Nothing is
 * checked yet.
 * <p>
 * The parts are those of this code alone: in a list all their fields stand side by side,
 * in this order.
 *
 * @param incident what happened, as the sender counts it
 * @param officer the officer to ring about it
 * @param home the children and their family
 * @param account what was seen and said
 * @param concerned people of concern
 * @param steps what was done
 * @param signs codes of the signs that were noticed
 */
record Notification(@JsonUnwrapped Incident incident, @Nullable Officer officer, @JsonUnwrapped Home home,
		@JsonUnwrapped Account account, @JsonUnwrapped Concerned concerned, @JsonUnwrapped Steps steps,
		@Nullable List<String> signs) {

	/** Everything that was said, in the order in which the desk reads it. */
	List<NotifiedAnswer> said() {
		List<NotifiedAnswer> said = new ArrayList<>();
		said.add(new NotifiedAnswer("danger", "work.now", "danger", 0, Kind.DANGER, this.incident.danger()));
		said.add(new NotifiedAnswer("yourReference", "from", "reference", 0, Kind.LINE, this.incident.yourReference()));
		said.add(new NotifiedAnswer("logNumber", "from", "log", 0, Kind.LINE, this.incident.logNumber()));
		said.addAll(byOfficer());
		said.addAll(ofChildren());
		said.addAll(ofFamily());
		said.add(new NotifiedAnswer("story", "work.story", "story", 0, Kind.WORDS, this.account.story()));
		said.add(new NotifiedAnswer("childsWords", "work.story", "words", 0, Kind.WORDS, this.account.childsWords()));
		said.addAll(ofPeople());
		said.add(new NotifiedAnswer("personTonight", "work.person", "tonight", 0, Kind.YES_NO,
				this.concerned.personTonight()));
		said.add(new NotifiedAnswer("parents", "work.parents", "parents", 0, Kind.PARENTS, this.steps.parents()));
		said.add(new NotifiedAnswer("done", "work.done", "done", 0, Kind.WORDS, this.steps.done()));
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
		for (int set = 1; set <= count(this.home.children()); set++) {
			Child child = this.home.children().get(set - 1);
			String path = "children[" + (set - 1) + "].";
			said.add(new NotifiedAnswer(path + "name", "work.who", "children.name", set, Kind.LINE, child.name()));
			said.add(new NotifiedAnswer(path + "age", "work.who", "children.age", set, Kind.LINE, child.age()));
			said.add(new NotifiedAnswer(path + "where", "work.who", "children.where", set, Kind.LINE, child.where()));
			said.add(
					new NotifiedAnswer(path + "school", "work.who", "children.school", set, Kind.LINE, child.school()));
		}
		String unknown = Boolean.TRUE.equals(this.home.childNotKnown()) ? "yes" : null;
		said.add(new NotifiedAnswer("childNotKnown", "work.who", "unknown", 0, Kind.YES_NO, unknown));
		return said;
	}

	private List<NotifiedAnswer> ofFamily() {
		List<NotifiedAnswer> said = new ArrayList<>();
		for (int set = 1; set <= count(this.home.family()); set++) {
			Relative relative = this.home.family().get(set - 1);
			String path = "family[" + (set - 1) + "].";
			said.add(new NotifiedAnswer(path + "name", "work.family", "family.name", set, Kind.LINE, relative.name()));
			said.add(new NotifiedAnswer(path + "part", "work.family", "family.part", set, Kind.LINE, relative.part()));
		}
		return said;
	}

	private List<NotifiedAnswer> ofPeople() {
		List<NotifiedAnswer> said = new ArrayList<>();
		for (int set = 1; set <= count(this.concerned.people()); set++) {
			Person person = this.concerned.people().get(set - 1);
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

	/** What happened, as the sender counts it. */
	record Incident(@Nullable String yourReference, @Nullable String danger, @Nullable String logNumber) {

		@Override
		public String toString() {
			return "Incident[hidden]";
		}

	}

	/** The children whom it concerns, and the people at home. */
	record Home(@Nullable List<Child> children, @Nullable Boolean childNotKnown, @Nullable List<Relative> family) {

		@Override
		public String toString() {
			return "Home[hidden]";
		}

	}

	/** What was seen and said. */
	record Account(@Nullable String story, @Nullable String childsWords) {

		@Override
		public String toString() {
			return "Account[hidden]";
		}

	}

	/** People of concern. */
	record Concerned(@Nullable List<Person> people, @Nullable String personTonight) {

		@Override
		public String toString() {
			return "Concerned[hidden]";
		}

	}

	/** What was done. */
	record Steps(@Nullable String parents, @Nullable String done) {

		@Override
		public String toString() {
			return "Steps[hidden]";
		}

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
