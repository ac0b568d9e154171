package org.waymark.directory.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.FormView;
import org.waymark.desk.Words;
import org.waymark.directory.documents.Documents;
import org.waymark.directory.documents.Documents.Suggested;
import org.waymark.directory.review.ReviewPage.Question;
import org.waymark.directory.review.ReviewPage.Reading;
import org.waymark.directory.review.ReviewPage.Subject;
import org.waymark.directory.review.ReviewedPolicies.Reviewed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.schools.School.Covered;
import org.waymark.staff.DeskFrame;

/** Turns a policy, and what was found in it, into the page of its review. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReviewPageFactory {

	private final Documents documents;

	private final FindingWords said;

	private final Words words;

	private final InstantSource time;

	ReviewPageFactory(Documents documents, FindingWords said, Words words, InstantSource time) {
		this.documents = documents;
		this.said = said;
		this.words = words;
		this.time = time;
	}

	ReviewPage page(DeskFrame frame, Reviewed reviewed, ReviewForm form, Known known, FormView view) {
		Map<String, Covered> shown = known.shown()
			.stream()
			.collect(Collectors.toMap(Covered::question, Function.identity()));
		List<Question> questions = reviewed.kind()
			.questions()
			.stream()
			.map(asked -> question(asked, form, shown, known))
			.toList();
		return new ReviewPage(frame, subject(reviewed), questions, Findings.newest(known.findings()), view.changed(),
				reading(reviewed, known), known.findings().stream().map(one -> this.said.line(one, reviewed)).toList(),
				this.words.errors(view.faults()));
	}

	private Question question(Asked asked, ReviewForm form, Map<String, Covered> shown, Known known) {
		ReviewForm.Given given = form.given(asked.code());
		String waits = known.findings()
			.stream()
			.filter(one -> one.open() && one.question().equals(asked.code()))
			.findFirst()
			.map(one -> " " + this.words.of("finding-now", one.standing()))
			.orElse("");
		Covered covered = shown.get(asked.code());
		String now = (covered != null) ? this.said.shown(covered) : this.words.of("finding-now", "NOBODY");
		List<Option> answers = this.words.options("finding-answer", ReviewForm.ANSWERS, given.answer());
		return new Question(asked.code(), asked.words(), now + waits, answers, given.page(), given.quote(),
				known.suggested().map(one -> one.places().getOrDefault(asked.code(), List.of())).orElse(List.of()));
	}

	private Reading reading(Reviewed reviewed, Known known) {
		boolean offered = this.documents.on() && !reviewed.row().document().address().isEmpty();
		return new Reading(offered, known.suggested().map(this::said).orElse(""));
	}

	private String said(Suggested suggested) {
		return suggested.fault().isEmpty()
				? this.words.of("document-read", "READ")
					.replace("{pages}", Integer.toString(suggested.pages()))
					.replace("{day}", FindingWords.day(WorkingTime.day(suggested.fetched())))
				: this.words.of("document-fault", suggested.fault());
	}

	private Subject subject(Reviewed reviewed) {
		var row = reviewed.row();
		List<String> notes = new ArrayList<>();
		LocalDate checked = row.dates().reviewed();
		LocalDate next = row.dates().nextReview();
		if (reviewed.schools().size() > 1 || row.urn() == null) {
			notes.add("It serves " + reviewed.schools()
				.stream()
				.map(school -> school.registered().name())
				.collect(Collectors.joining(", ")) + ".");
		}
		notes.add((checked != null) ? "The school last checked it on " + FindingWords.day(checked) + "."
				: "It is not known when the school last checked it.");
		if (next != null) {
			notes.add("It means to check it again by " + FindingWords.day(next) + ".");
		}
		if (reviewed.kind().published().outdates(checked, WorkingTime.day(this.time.instant()))) {
			notes.add("It may be out of date: newer guidance is in force.");
		}
		return new Subject(row.id(), reviewed.owner(), reviewed.schools().get(0).urn(), reviewed.kind().name(),
				row.document().address(), row.document().title(), notes);
	}

	/**
	 * What is known of a policy.
	 *
	 * @param shown what everybody sees
	 * @param findings all that was ever found, the newest first
	 * @param suggested likely places; none before the document was fetched
	 */
	record Known(List<Covered> shown, List<FindingRow> findings, Optional<Suggested> suggested) {

	}

}
