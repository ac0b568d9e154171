package org.waymark.decisions;

import java.util.Set;

import java.time.LocalDate;
import java.util.List;

import org.waymark.clocks.WorkingTime;
import org.waymark.decisions.CaseFile.About;
import org.waymark.decisions.routing.Facts;
import org.waymark.site.ages.Age;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;

/** Reads off a case file what a route is chosen by. Pure. */
final class CaseFacts {

	private static final int GROWN_UP = 18;

	private static final Set<RuleCode> DANGER = Set.of(RuleCode.DANGER_NOW, RuleCode.MISSING_NOW,
			RuleCode.ACCESS_TONIGHT, RuleCode.WANTS_TO_DIE);

	private CaseFacts() {
	}

	static Facts file(CaseFile file) {
		return new Facts(kind(file), age(file), who(file), place(file.head().about()));
	}

	private static Facts.Kind kind(CaseFile file) {
		About about = file.head().about();
		if (about.rules().stream().anyMatch(DANGER::contains)) {
			return Facts.Kind.DANGER;
		}
		if (about.door() == Door.PAST) {
			return Facts.Kind.PAST;
		}
		if (about.sexual()) {
			return Facts.Kind.SEXUAL;
		}
		return about.exploited() ? Facts.Kind.EXPLOITATION : Facts.Kind.OTHER;
	}

	/** The youngest counts; a child who is not born yet is one. */
	private static Facts.Age age(CaseFile file) {
		LocalDate today = file.head().times().now().atZone(WorkingTime.LONDON).toLocalDate();
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
