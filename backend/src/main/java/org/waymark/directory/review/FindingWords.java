package org.waymark.directory.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.directory.review.ReviewedPolicies.Reviewed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.schools.School.Covered;

/** Says what was found in a policy, and what became of it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FindingWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final Words words;

	FindingWords(Words words) {
		this.words = words;
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** What everybody sees of a question. */
	String shown(Covered covered) {
		return parts(this.words.of("finding-answer", covered.answer()), place(covered.page(), covered.quote()),
				covered.role() + ", " + day(covered.looked()));
	}

	/** A finding in a line of the history. */
	String line(FindingRow finding, Reviewed reviewed) {
		return parts(day(finding.look().looked()), reviewed.asked(finding.question()).orElse(finding.question()),
				answer(finding), this.words.of("finding-standing", finding.standing()), reply(finding),
				"Questions of " + finding.look().edition());
	}

	/** The answer with its place. */
	String answer(FindingRow finding) {
		return parts(this.words.of("finding-answer", finding.seen().answer()),
				place(finding.seen().page(), finding.seen().quote()));
	}

	/** What the school says; empty while it says nothing. */
	String reply(FindingRow finding) {
		FindingRow.Answered answered = finding.answered();
		return answered.said().isEmpty() ? ""
				: parts(this.words.of("finding-said", answered.said()), quoted(answered.reply()));
	}

	private static String place(int page, String quote) {
		return parts((page > 0) ? "page " + page : "", quoted(quote));
	}

	private static String quoted(String text) {
		return text.isEmpty() ? "" : "“" + text + "”";
	}

	private static String parts(String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

}
