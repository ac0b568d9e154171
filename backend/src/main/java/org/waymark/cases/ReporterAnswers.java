package org.waymark.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.site.terms.Door;

/**
 * Takes out of a concern whatever says who reported. A child who told us is then a child
 * somebody is worried about: who they are and how safe they are stands under the
 * questions of an adult's door, and their own words stay at the desk. Pure.
 */
final class ReporterAnswers {

	/**
	 * Questions and inputs that ask about the reporter, at every door. What somebody
	 * wrote later may be a child's own words, and does not say so.
	 */
	private static final Set<String> ANYWHERE = Set.of("you", "reach", "caller.caller", "new-words");

	private static final Map<Door, Set<String>> AT = Map.of(Door.WORK, Set.of("duty"), Door.POLICE, Set.of("from"),
			Door.PAST, Set.of("about", "hope", "caller.low", "when.told"));

	/** Words that a child said, or that were noted as the child said them. */
	private static final Set<String> OWN_WORDS = Set.of("story", "worry.worry");

	/** What a child says of themselves, as an adult's door asks for it. */
	private static final Map<String, Asked> OF_THEMSELVES = Map.of("find.name",
			new Asked("public.who", "children.name", 1), "find.school", new Asked("public.who", "children.school", 1),
			"find.home", new Asked("public.who", "children.where", 1), "age.age",
			new Asked("public.who", "children.age", 1), "now.danger", new Asked("public.now", "danger", 0), "now.low",
			new Asked("work.feeling", "low", 0), "worry.tonight", new Asked("public.safe", "tonight", 0));

	private static final Map<String, Asked> OF_OTHERS = Map.of("about.other",
			new Asked("public.who", "children.name", 2), "now.danger", new Asked("public.now", "danger", 0),
			"worry.tonight", new Asked("public.safe", "tonight", 0));

	private ReporterAnswers() {
	}

	static ConcernDocument outOf(ConcernDocument concern) {
		List<Given> given = concern.answers().stream().map(answer -> Given.of(concern.door(), answer)).toList();
		boolean child = given.stream().anyMatch(Given::ofAChild);
		boolean themselves = given.stream().allMatch(Given::mayBeAboutThemselves);
		Map<String, Asked> asked = themselves ? OF_THEMSELVES : OF_OTHERS;
		Stream<GivenAnswer> kept = given.stream()
			.filter(one -> !one.in(ANYWHERE) && !one.in(AT.getOrDefault(one.door(), Set.of())))
			.filter(one -> !child || !one.in(OWN_WORDS))
			.flatMap(one -> one.spoken(asked));
		return new ConcernDocument(child ? Door.PUBLIC : concern.door(), kept.toList(), concern.overLong());
	}

	/** Where an answer stands, for the answer of a child. */
	private record Asked(String question, String input, int set) {

	}

	/** An answer and the door that asked for it. */
	private record Given(Door home, Door door, String question, GivenAnswer answer) {

		static Given of(Door home, GivenAnswer answer) {
			int stop = answer.question().indexOf('.');
			return (stop < 0) ? new Given(home, home, answer.question(), answer)
					: new Given(home, Door.of(answer.question().substring(0, stop).toUpperCase(Locale.ROOT)),
							answer.question().substring(stop + 1), answer);
		}

		String input() {
			return this.question + "." + this.answer.input();
		}

		boolean in(Set<String> questions) {
			return questions.contains(this.question) || questions.contains(input());
		}

		boolean ofAChild() {
			return this.door == Door.YOUNG || (input().equals("caller.caller") && said("yes"));
		}

		/** A child who did not say whom it is about is taken to speak of themselves. */
		boolean mayBeAboutThemselves() {
			return this.door != Door.YOUNG || !input().equals("about.about") || said("me") || said("not-sure");
		}

		private boolean said(String code) {
			return this.answer.values().contains(code);
		}

		/** The answer as an adult would have given it; none where an adult has none. */
		Stream<GivenAnswer> spoken(Map<String, Asked> asked) {
			if (this.door == Door.YOUNG) {
				return Stream.ofNullable(asked.get(input()))
					.map(place -> new GivenAnswer(place.question(), place.input(), place.set(), this.answer.coded(),
							this.answer.values()));
			}
			return Stream.of((this.door == this.home) ? at(this.home) : this.answer);
		}

		// The document may stand at another door afterwards, so that the door is said.
		private GivenAnswer at(Door door) {
			return new GivenAnswer(door.name().toLowerCase(Locale.ROOT) + "." + this.question, this.answer.input(),
					this.answer.set(), this.answer.coded(), this.answer.values());
		}

	}

}
