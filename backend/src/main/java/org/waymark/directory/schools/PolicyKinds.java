package org.waymark.directory.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

	private final CurrentContent<List<Kind>> current;

	PolicyKinds(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> List.of(own.read(FILE, Kind[].class)));
	}

	/** In the order of the page. */
	public List<Kind> all() {
		return this.current.get();
	}

	/**
	 * A kind of policy.
	 *
	 * @param code stable code
	 * @param name in plain words
	 * @param inForceSince first day of the national edition that it should follow
	 * @param askedOf the duties of the schools that are asked for it: MAINTAINED,
	 * INDEPENDENT, OTHER
	 * @param questions what somebody looks for in it
	 */
	public record Kind(String code, String name, @Nullable LocalDate inForceSince, Set<String> askedOf,
			List<Asked> questions) {

		public Kind {
			if (code == null || !code.matches("[a-z][a-z-]{0,39}") || name == null || name.isEmpty()) {
				throw new IllegalArgumentException(FILE + ": each kind has a code of small letters, and a name");
			}
			askedOf = Set.copyOf(Objects.requireNonNullElse(askedOf, Set.of()));
			questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
		}

		PolicyKind published() {
			return new PolicyKind(this.code, this.name, this.inForceSince, this.questions);
		}

	}

}
