package org.waymark.decisions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.clocks.WorkingTime;
import org.waymark.decisions.CaseFile.About;
import org.waymark.decisions.CaseFile.Written;
import org.waymark.decisions.routing.Facts;
import org.waymark.decisions.routing.Facts.Kind;
import org.waymark.decisions.routing.Facts.Level;
import org.waymark.site.ages.Age;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;

/** Reads off a case file what a route is chosen by. Pure. */
final class CaseFacts {

	private static final int GROWN_UP = 18;

	private static final Set<RuleCode> DANGER = Set.of(RuleCode.DANGER_NOW, RuleCode.MISSING_NOW,
			RuleCode.ACCESS_TONIGHT, RuleCode.WANTS_TO_DIE, RuleCode.MOVED_TO_BE_USED, RuleCode.NEWS_OF_DANGER);

	/** The level of need that a rating means, with the least urgent rating last. */
	private static final Map<String, Level> RATED = Map.of("RED", Level.L4, "AMBER", Level.L3, "GREEN", Level.L2,
			"BLUE", Level.L1);

	private CaseFacts() {
	}

	static Facts file(CaseFile file) {
		Facts.Age age = age(file);
		return new Facts(kinds(file, age), age, who(file), place(file.head().about()), level(file));
	}

	private static Set<Kind> kinds(CaseFile file, Facts.Age age) {
		About about = file.head().about();
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (about.rules().stream().anyMatch(DANGER::contains)) {
			kinds.add(Kind.DANGER);
		}
		else if (about.door() == Door.PAST) {
			kinds.add(Kind.PAST);
		}
		if (about.rules().contains(RuleCode.CONTACT_WITH_CHILDREN)) {
			kinds.add(Kind.CONTACT);
		}
		if (!kinds.contains(Kind.PAST) || age == Facts.Age.UNDER_18) {
			kinds.addAll(told(about));
		}
		file.current(ActionType.RECORD).flatMap(Written::answers).ifPresent(record -> kinds.addAll(onRecord(record)));
		return kinds.isEmpty() ? EnumSet.of(Kind.OTHER) : kinds;
	}

	/** What the reporter said; of a grown-up's past it is the past that counts. */
	private static Set<Kind> told(About about) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (about.sexual() || about.rules().contains(RuleCode.UNDER_13_SEXUAL)) {
			kinds.add(Kind.SEXUAL);
		}
		if (about.exploited() || about.rules().contains(RuleCode.MOVED_TO_BE_USED)) {
			kinds.add(Kind.EXPLOITATION);
		}
		return kinds;
	}

	/** What staff wrote down; it adds and never takes away. */
	private static Set<Kind> onRecord(ActionAnswers record) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (Set.of("YES", "LIKELY").contains(record.one("harm"))) {
			kinds.add(Kind.HARM);
		}
		if (record.one("sexual").equals("YES")) {
			kinds.add(Kind.SEXUAL);
		}
		if (record.one("harm").equals("NOT_KNOWN") || record.one("sexual").equals("NOT_KNOWN")) {
			kinds.add(Kind.UNCLEAR);
		}
		return kinds;
	}

	/** The highest that was judged of any child, or that the rating means. */
	private static Level level(CaseFile file) {
		return Stream
			.concat(file.children()
				.stream()
				.flatMap(child -> child.answers().stream())
				.map(answers -> answers.one("level"))
				.filter(code -> Stream.of(Level.values()).map(Level::name).anyMatch(code::equals))
				.map(Level::valueOf), Stream.ofNullable(RATED.get(file.head().rated().code())))
			.max(Comparator.naturalOrder())
			.orElse(Level.UNKNOWN);
	}

	/** The youngest counts; a child who is not born yet is one. */
	private static Facts.Age age(CaseFile file) {
		LocalDate today = WorkingTime.day(file.head().times().now());
		List<Age> ages = file.children()
			.stream()
			.map(child -> child.answers().map(answers -> answers.one("age")).orElse(""))
			.map(typed -> Age.read(typed, today))
			.toList();
		if (ages.stream().anyMatch(age -> age.said() == Age.Said.UNBORN || age.mayBeUnder(GROWN_UP))) {
			return Facts.Age.UNDER_18;
		}
		return ages.stream().anyMatch(age -> !age.windows().isEmpty()) ? Facts.Age.ADULT : Facts.Age.UNKNOWN;
	}

	private static Facts.Who who(CaseFile file) {
		if (file.head().about().rules().contains(RuleCode.WORKS_WITH_CHILDREN) || somebody(file, "works", "YES")) {
			return Facts.Who.WORKS;
		}
		return somebody(file, "age", "UNDER_18") ? Facts.Who.CHILD : Facts.Who.OTHER;
	}

	private static boolean somebody(CaseFile file, String question, String answer) {
		return file.people()
			.stream()
			.anyMatch(person -> person.answers().filter(known -> known.one(question).equals(answer)).isPresent());
	}

	private static Facts.Place place(About about) {
		if (about.outside()) {
			return Facts.Place.AWAY;
		}
		return (about.door() == Door.PLACE) ? Facts.Place.PLACE : Facts.Place.HERE;
	}

}
