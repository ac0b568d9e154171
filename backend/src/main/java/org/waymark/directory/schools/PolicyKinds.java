package org.waymark.directory.schools;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.schools.PublishedSchools.PolicyKind;

/** The kinds of policies, as {@code policy-kinds.yaml} says now. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class PolicyKinds {

	private static final String FILE = "policy-kinds.yaml";

	private final CurrentContent<List<Entry>> current;

	private final InstantSource time;

	PolicyKinds(ContentFiles files, InstantSource time) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> List.of(own.read(FILE, Entry[].class)));
		this.time = time;
	}

	/** In the order of the page, each with the guidance that is in force today. */
	public List<Kind> all() {
		LocalDate today = WorkingTime.day(this.time.instant());
		return this.current.get().stream().map(entry -> entry.on(today)).toList();
	}

	public Optional<Kind> find(String code) {
		return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
	}

	/**
	 * A kind of policy.
	 *
	 * @param code stable code
	 * @param name in plain words
	 * @param edition of the questions
	 * @param inForceSince first day of the national edition that it should follow
	 * @param askedOf the duties of the schools that are asked for it: MAINTAINED,
	 * INDEPENDENT, OTHER
	 * @param questions what somebody looks for in it
	 * @param lookFor words that lead to likely places, by question
	 */
	public record Kind(String code, String name, String edition, @Nullable LocalDate inForceSince, Set<String> askedOf,
			List<Asked> questions, Map<String, List<String>> lookFor) {

		/** As everybody sees it. */
		public PolicyKind published() {
			return new PolicyKind(this.code, this.name, this.inForceSince, this.questions);
		}

	}

	/**
	 * A kind as it stands in the file.
	 *
	 * @param guidance editions of the national guidance, those to come among them
	 */
	private record Entry(String code, String name, String edition, List<Guidance> guidance, Set<String> askedOf,
			List<Question> questions) {

		private Entry {
			if (code == null || !code.matches("[a-z][a-z-]{0,39}") || name == null || name.isEmpty()) {
				throw new IllegalArgumentException(FILE + ": each kind has a code of small letters, and a name");
			}
			if (edition == null || !edition.matches("[a-z0-9.-]{1,20}")) {
				throw new IllegalArgumentException(
						FILE + ": the questions of " + code + " have an edition, such as 2026-1");
			}
			guidance = List.copyOf(Objects.requireNonNullElse(guidance, List.of()));
			askedOf = Set.copyOf(Objects.requireNonNullElse(askedOf, Set.of()));
			questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
		}

		private Kind on(LocalDate today) {
			LocalDate since = this.guidance.stream()
				.map(Guidance::since)
				.filter(day -> !day.isAfter(today))
				.max(Comparator.naturalOrder())
				.orElse(null);
			return new Kind(this.code, this.name, this.edition, since, this.askedOf,
					this.questions.stream().map(Question::asked).toList(),
					this.questions.stream().collect(Collectors.toMap(Question::code, Question::lookFor)));
		}

	}

	/**
	 * A question as it stands in the file.
	 *
	 * @param lookFor beginnings of words
	 */
	private record Question(String code, String words, List<String> lookFor) {

		private Question {
			lookFor = List.copyOf(Objects.requireNonNullElse(lookFor, List.of()));
		}

		private Asked asked() {
			return new Asked(this.code, this.words);
		}

	}

	/**
	 * An edition of the national guidance that a policy should follow.
	 *
	 * @param since first day on which it is in force
	 */
	private record Guidance(LocalDate since, String name) {

		private Guidance {
			if (since == null) {
				throw new IllegalArgumentException(FILE + ": each edition of guidance has its first day (since)");
			}
		}

	}

}
