package org.waymark.directory.editing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.directory.editing.EditedSchoolPage.Fact;
import org.waymark.directory.editing.EditedSchoolPage.Successor;
import org.waymark.directory.schools.ContactRow;
import org.waymark.directory.schools.PolicyKinds.Kind;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.directory.schools.SchoolEdits.KeptState;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns schools and their policies into what an editor's pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SchoolPageFactory {

	private final Words words;

	private final InstantSource time;

	SchoolPageFactory(Words words, InstantSource time) {
		this.words = words;
		this.time = time;
	}

	SchoolListPage schools(DeskFrame frame, PublishedSchools edition) {
		List<SchoolListPage.Row> open = edition.schools()
			.stream()
			.filter(school -> !school.standing().over())
			.map(school -> row(school, edition))
			.toList();
		List<SchoolListPage.Row> over = edition.schools()
			.stream()
			.filter(school -> school.standing().over())
			.map(school -> new SchoolListPage.Row(school.urn(), school.name(),
					this.words.of("school-standing", school.standing().state()), true))
			.toList();
		return new SchoolListPage(frame, open, over, open.stream().filter(school -> !school.complete()).count());
	}

	EditedSchoolPage school(DeskFrame frame, School school, PublishedSchools edition, String trust, String note) {
		return new EditedSchoolPage(frame, school.urn(), school.name(), facts(school),
				edition.kinds()
					.stream()
					.map(kind -> new EditedSchoolPage.Policy(kind.code(), kind.name(), state(school, kind)))
					.toList(),
				contact(school.contact()), trust, successors(school, edition), note);
	}

	/** The note that nothing was moved. */
	String nothingMoved() {
		return this.words.of("school-move", "NOTHING");
	}

	private static List<Successor> successors(School school, PublishedSchools edition) {
		List<Integer> numbers = school.standing().over() ? school.standing().successors() : List.of();
		return edition.schools()
			.stream()
			.filter(other -> numbers.contains(other.urn()) && !other.standing().over())
			.map(other -> new Successor(other.urn(), other.name()))
			.toList();
	}

	TrustPage trust(DeskFrame frame, PolicyHolder trust, List<String> schools, List<PolicyRow> rows, List<Kind> kinds) {
		List<EditedSchoolPage.Policy> policies = kinds.stream()
			.map(kind -> new EditedSchoolPage.Policy(kind.code(), kind.name(),
					rows.stream()
						.filter(row -> row.kind().equals(kind.code()))
						.map(row -> this.words.of("policy-state", row.state()))
						.findFirst()
						.orElseGet(() -> this.words.of("policy-state", "NOT_LOOKED"))))
			.toList();
		return new TrustPage(frame, trust.path(), trust.name(), schools, policies);
	}

	PolicyPage policy(DeskFrame frame, PolicyHolder holder, Kind kind, PolicyForm form, List<KeptState> history,
			PolicyRow row, Optional<PolicyRow> now) {
		return new PolicyPage(frame, new PolicyPage.Subject(holder, kind.code(), kind.name()),
				this.words.options("policy-state", PolicyForm.STATES, form.state()),
				this.words.options("policy-format", PolicyForm.FORMATS, form.format()), form,
				history.stream().map(this::said).toList(), review(row),
				now.map(other -> TypedText
					.stripped(this.words.of("policy-state", other.state()) + " " + other.document().address()))
					.orElse(""),
				List.of());
	}

	private static String review(PolicyRow row) {
		boolean readable = row.version() > 0 && row.readable();
		return readable ? "/triage/schools/reviews/" + row.id() : "";
	}

	PolicyPage faulty(PolicyPage page, List<Fault> faults) {
		return new PolicyPage(page.frame(), page.subject(), page.states(), page.formats(), page.form(), page.history(),
				page.review(), page.now(), this.words.errors(faults));
	}

	ContactPage contact(DeskFrame frame, School school, ContactForm form, Optional<ContactRow> now,
			List<Fault> faults) {
		return new ContactPage(frame, school.urn(), school.name(), form,
				List.of(new Option("YES", this.words.of("school-contact", "SAFE_PLACE"), form.safePlace())),
				now.map(SchoolPageFactory::said).orElse(""), this.words.errors(faults));
	}

	private SchoolListPage.Row row(School school, PublishedSchools edition) {
		List<String> missing = new ArrayList<>(edition.kinds()
			.stream()
			.flatMap(kind -> policy(school, kind).flatMap(one -> missing(kind, one)).stream())
			.toList());
		if (school.contact().lead().isEmpty()) {
			missing.add(this.words.of("school-contact", "LEAD"));
		}
		return new SchoolListPage.Row(school.urn(), school.name(),
				missing.isEmpty() ? this.words.of("school-contact", "COMPLETE") : String.join(", ", missing),
				missing.isEmpty());
	}

	private Optional<String> missing(PolicyKind kind, School.Policy policy) {
		if (policy.missing()) {
			return Optional.of(kind.name());
		}
		LocalDate today = WorkingTime.day(this.time.instant());
		return kind.outdates(policy.reviewed(), today)
				? Optional.of(kind.name() + " " + this.words.of("school-contact", "OLD")) : Optional.empty();
	}

	private static Optional<School.Policy> policy(School school, PolicyKind kind) {
		return school.policies().stream().filter(one -> one.kind().equals(kind.code())).findFirst();
	}

	private String state(School school, PolicyKind kind) {
		return policy(school, kind)
			.map(one -> this.words.of("policy-state", one.state())
					+ (one.ofTrust() ? " " + this.words.of("school-contact", "OF_TRUST") : ""))
			.orElse("");
	}

	private List<Fact> facts(School school) {
		return Stream
			.of(new Fact("Number in the register", Integer.toString(school.urn())),
					new Fact("Type", school.type().name()), new Fact("Trust", school.type().trust()),
					new Fact("Standing", this.words.of("school-standing", school.standing().state())),
					new Fact("Former names", String.join(", ", school.formerNames())),
					new Fact("Address",
							school.address().stream().map(SchoolPageFactory::line).collect(Collectors.joining("\n"))),
					new Fact("Website", school.website()), new Fact("Telephone", school.telephone()))
			.filter(fact -> !fact.value().isEmpty())
			.toList();
	}

	private static String line(School.Address address) {
		return Stream.of(address.street(), address.locality(), address.town(), address.postcode())
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private List<Fact> contact(School.Contact contact) {
		return List.of(new Fact("Designated lead", known(contact.lead())), new Fact("Deputy", known(contact.deputy())),
				new Fact("Mailbox", known(contact.mailbox())), new Fact("A copy on paper", known(contact.paper())),
				new Fact("A safe place to ask for",
						this.words.of("school-contact", contact.safePlace() ? "YES" : "UNKNOWN")));
	}

	private String known(String text) {
		return text.isEmpty() ? this.words.of("school-contact", "UNKNOWN") : text;
	}

	private String said(KeptState state) {
		return "%s: %s %s%s".formatted(TimeWords.on(state.at()), this.words.of("policy-state", state.state()),
				state.address(), state.editor().isEmpty() ? "" : " (" + state.editor() + ")");
	}

	private static String said(ContactRow row) {
		return Stream.of(row.lead(), row.deputy(), row.mailbox(), row.paper())
			.filter(text -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
