package org.waymark.directory.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.directory.review.FindingPage.Choices;
import org.waymark.directory.review.FindingPage.Fact;
import org.waymark.directory.review.ReviewedPolicies.Reviewed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.DeskFrame;

/** Turns a no, and what became of it, into pages. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FindingPageFactory {

	private final Findings findings;

	private final FindingWords said;

	private final Words words;

	FindingPageFactory(Findings findings, FindingWords said, Words words) {
		this.findings = findings;
		this.said = said;
		this.words = words;
	}

	FindingsPage list(DeskFrame frame, List<Found> open) {
		return new FindingsPage(frame, rows(frame, open, "SECOND"), rows(frame, open, "TOLD"));
	}

	private List<FindingsPage.Row> rows(DeskFrame frame, List<Found> open, String standing) {
		return open.stream()
			.filter(one -> one.finding().standing().equals(standing))
			.map(one -> new FindingsPage.Row(one.finding().id(), one.reviewed().owner(),
					one.reviewed().kind().name() + ": " + asked(one), when(frame, one.finding())))
			.toList();
	}

	private String when(DeskFrame frame, FindingRow finding) {
		if (finding.standing().equals("SECOND")) {
			return this.words.of("finding-waits", own(frame, finding) ? "OWN" : "YOU");
		}
		return publicFrom(finding);
	}

	private String publicFrom(FindingRow finding) {
		return this.findings.publicFrom(finding)
			.map(day -> this.words.of("finding-waits", "UNTIL").replace("{day}", FindingWords.day(day)))
			.orElseGet(() -> this.words.of("finding-waits", "NO_TERM"));
	}

	FindingPage page(DeskFrame frame, Found found, FindingForm form, String note, List<Fault> faults) {
		FindingRow finding = found.finding();
		boolean own = finding.standing().equals("SECOND") && own(frame, finding);
		Choices choices = own ? Choices.NONE : choices(finding, form);
		return new FindingPage(frame, finding.id(), facts(found), finding.look().address(), form, choices,
				(own && note.isEmpty()) ? this.words.of("finding-note", "OWN") : note, this.words.errors(faults));
	}

	private List<Fact> facts(Found found) {
		FindingRow finding = found.finding();
		return Stream
			.of(new Fact("School or trust", found.reviewed().owner()),
					new Fact("Policy", found.reviewed().kind().name()), new Fact("Question", asked(found)),
					new Fact("Answer", this.said.answer(finding)),
					new Fact("Who looked", finding.look().role() + ", " + FindingWords.day(finding.look().looked())),
					new Fact("Questions of", finding.look().edition()),
					new Fact("Now", this.words.of("finding-standing", finding.standing())),
					new Fact("Public", finding.standing().equals("TOLD") ? publicFrom(finding) : ""),
					new Fact("The school", this.said.reply(finding)))
			.filter(fact -> !fact.value().isEmpty())
			.toList();
	}

	private Choices choices(FindingRow finding, FindingForm form) {
		if (finding.standing().equals("SECOND")) {
			return new Choices(this.words.options("finding-verdict", FindingForm.VERDICTS, form.verdict()), List.of());
		}
		return finding.answerable()
				? new Choices(List.of(), this.words.options("finding-said", FindingForm.ANSWERS, form.said()))
				: Choices.NONE;
	}

	private static String asked(Found found) {
		return found.reviewed().asked(found.finding().question()).orElse(found.finding().question());
	}

	private static boolean own(DeskFrame frame, FindingRow finding) {
		UUID author = finding.look().author();
		return author != null && frame.member().filter(member -> member.id().equals(new StaffId(author))).isPresent();
	}

	/**
	 * A finding with its policy.
	 */
	record Found(FindingRow finding, Reviewed reviewed) {

	}

}
