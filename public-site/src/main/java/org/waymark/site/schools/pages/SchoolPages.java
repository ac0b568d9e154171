package org.waymark.site.schools.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Messages;
import org.waymark.site.page.Pages;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;
import org.waymark.site.schools.School.Policy;
import org.waymark.site.schools.School.Type;
import org.waymark.site.schools.pages.SchoolPage.Fact;

/** Makes the page of a school. */
@Component
class SchoolPages {

	private static final String WANTED = "schools.wanted.";

	private final Frames frames;

	private final Pages pages;

	SchoolPages(Frames frames, Pages pages) {
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> school(ShownSchools shown, School school) {
		Frame frame = this.frames.titled(this.frames.text("schools.school.title", school.name()));
		Messages text = frame.text();
		boolean over = school.standing().over();
		List<SchoolRow> successors = over ? SchoolRow.of(Successors.of(school, shown::school), text) : List.of();
		LocalDate registered = shown.edition().registered();
		return this.pages.show("schools/pages/school", new SchoolPage(frame, shown.edition().invented(), school,
				facts(school, text), over ? StandingWords.over(school.standing(), text) : null,
				StandingWords.still(school.standing(), text), successors, policies(shown, school, text),
				text.text(WANTED + duty(school.type())), (registered != null) ? StandingWords.day(registered) : null));
	}

	private List<PolicyView> policies(ShownSchools shown, School school, Messages text) {
		LocalDate today = this.frames.today();
		return shown.edition()
			.kinds()
			.stream()
			.map(kind -> PolicyView.of(kind, policy(school, kind), today, text))
			.toList();
	}

	/** A kind of which an edition says nothing was not looked at. */
	private static Policy policy(School school, PolicyKind kind) {
		return school.policies()
			.stream()
			.filter(policy -> policy.kind().equals(kind.code()))
			.findFirst()
			.orElseGet(() -> new Policy(kind.code(), "NOT_LOOKED", null, null, null, false, List.of()));
	}

	private static List<Fact> facts(School school, Messages text) {
		List<Fact> facts = new ArrayList<>();
		add(facts, text.text("schools.fact.type"), school.type().name());
		add(facts, text.text("schools.fact.ages"), ages(school.type(), text));
		add(facts, text.text("schools.fact.trust"), school.type().trust());
		school.address()
			.stream()
			.limit(1)
			.forEach(main -> add(facts, text.text("schools.fact.address"), inOneLine(main)));
		add(facts, text.text("schools.fact.other-sites"),
				school.address().stream().skip(1).map(SchoolPages::inOneLine).collect(Collectors.joining("; ")));
		add(facts, text.text("schools.fact.telephone"), school.telephone());
		add(facts, text.text("schools.fact.former"), String.join("; ", school.formerNames()));
		return facts;
	}

	private static void add(List<Fact> facts, String name, String value) {
		if (!value.isEmpty()) {
			facts.add(new Fact(name, value));
		}
	}

	private static String ages(Type type, Messages text) {
		return (type.lowestAge() > 0 || type.highestAge() > 0)
				? text.text("schools.fact.from-to", type.lowestAge(), type.highestAge()) : "";
	}

	private static String inOneLine(Address address) {
		return String.join(", ",
				Stream.of(address.street(), address.locality(), address.town(), address.postcode())
					.filter(part -> !part.isEmpty())
					.toList());
	}

	/** Which duties bind it, as in the keys of the wording. */
	private static String duty(Type type) {
		return switch (type.duty()) {
			case "MAINTAINED" -> "maintained";
			case "INDEPENDENT" -> "independent";
			default -> "other";
		};
	}

}
