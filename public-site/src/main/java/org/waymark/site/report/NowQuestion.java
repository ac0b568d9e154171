package org.waymark.site.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Danger;

/** Is somebody in danger right now? Comes first, so that 999 comes before typing. */
public final class NowQuestion implements Question {

	public static final String DANGER = "danger";

	public static final String CALL = "/report/call";

	private static final Map<String, Danger> ANSWERS = Map.of("yes", Danger.YES, "missing", Danger.MISSING, "no",
			Danger.NO, "not-sure", Danger.NOT_SURE);

	@Override
	public String name() {
		return "now";
	}

	@Override
	public String path() {
		return "/report/now";
	}

	@Override
	public Set<String> fields() {
		return Set.of(DANGER);
	}

	@Override
	public boolean mandatory() {
		return true;
	}

	@Override
	public List<Problem> problems(Fields given) {
		return danger(given).isPresent() ? List.of() : List.of(Problem.of(DANGER, "now.missing"));
	}

	@Override
	public Optional<String> interlude(Fields answer) {
		return danger(answer).filter(danger -> danger == Danger.YES || danger == Danger.MISSING).map(danger -> CALL);
	}

	public static Optional<Danger> danger(Fields given) {
		return Optional.ofNullable(ANSWERS.get(given.text(DANGER)));
	}

}
