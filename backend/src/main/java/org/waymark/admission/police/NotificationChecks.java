package org.waymark.admission.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.admission.police.Receipts.Problem;
import org.waymark.desk.SignWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Checks a notification and names its faults. Little is required to send one. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NotificationChecks {

	private static final List<String> NEEDED = List.of("yourReference", "danger", "officer.name", "story");

	private static final int LONGEST_REFERENCE = 100;

	private static final int MOST = 50;

	private final SignWords signs;

	private final Words words;

	NotificationChecks(SignWords signs, Words words) {
		this.signs = signs;
		this.words = words;
	}

	/** The faults, by field; empty if there are none. */
	List<Problem> problems(Notification one) {
		List<NotifiedAnswer> said = one.said();
		Set<String> there = said.stream().map(NotifiedAnswer::field).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		NEEDED.stream()
			.filter(field -> !there.contains(field))
			.forEach(field -> problems.add(problem(field, "MISSING", "")));
		said.stream().filter(this::wrong).forEach(wrong -> problems.add(problem(wrong)));
		if (said.stream().mapToInt(NotifiedAnswer::set).max().orElse(0) > MOST) {
			problems.add(problem("children, people, family", "TOO_MANY", Integer.toString(MOST)));
		}
		return List.copyOf(problems);
	}

	private boolean wrong(NotifiedAnswer said) {
		boolean reference = said.field().equals("yourReference") && said.text().length() > LONGEST_REFERENCE;
		return reference || !said.right(this.signs.byCode().keySet());
	}

	private Problem problem(NotifiedAnswer said) {
		if (said.field().equals("yourReference")) {
			return problem(said.field(), "TOO_LONG", Integer.toString(LONGEST_REFERENCE));
		}
		boolean sign = said.kind() == NotifiedAnswer.Kind.SIGN;
		String may = sign ? String.join(", ", this.signs.byCode().keySet()) : said.kind().may();
		return problem(said.field(), said.kind().coded() ? "NOT_ONE_OF" : "TOO_LONG", may);
	}

	private Problem problem(String field, String code, String may) {
		return new Problem(field, this.words.of("police-problem", code).replace("{may}", may));
	}

}
