package org.waymark.agencies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.agencies.RequestPage.Question;
import org.waymark.agencies.RequestPage.Row;
import org.waymark.agencies.Sentence.Decided;
import org.waymark.agencies.SentencePage.Reported;
import org.waymark.agencies.SentencePage.State;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.desk.Fault;
import org.waymark.desk.QuestionWords;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.Door;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Turns further sentences for licensing into what their pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SentencePageFactory {

	private final Words words;

	private final QuestionWords questions;

	SentencePageFactory(Words words, QuestionWords questions) {
		this.words = words;
		this.questions = questions;
	}

	/** Those of a report as rows beside its requests. */
	List<Row> rows(List<Sentence> all) {
		return all.stream().map(this::row).toList();
	}

	SentencePage page(Sentence sentence, Optional<ConcernDocument> concern, SentenceForm form, List<Fault> faults,
			DeskFrame frame, Member member) {
		State open = sentence.author().equals(member.id()) ? State.OWN : State.OPEN;
		return new SentencePage(frame, "/triage/reports/" + sentence.reference() + "/sentences/" + sentence.id(),
				row(sentence), sentence.words().map(Sentence.Words::sentence).orElseGet(this::closed),
				concern.map(this::reported).orElse(List.of()), sentence.waits() ? open : State.DECIDED,
				this.words.options("sentence-verdict", SentenceForm.VERDICTS, form.verdict()), form.why(),
				this.words.errors(faults));
	}

	private Row row(Sentence sentence) {
		String state = sentence.decided().map(Decided::verdict).orElse(sentence.late() ? "LATE" : "WAITS");
		return new Row(sentence.id().toString(), sentence.reference().spoken(),
				this.words.of("agency", Agency.LICENSING.name()), this.words.of("sentence-state", state),
				this.words.of("sentence-colour", state),
				new Question(
						TypedText.isolated(sentence.asked().author()) + ", "
								+ TimeWords.at(sentence.asked().at(), sentence.now()),
						TimeWords.at(sentence.asked().due(), sentence.now()), this.words.of("basis", sentence.basis()),
						sentence.words().map(Sentence.Words::question).orElseGet(this::closed),
						sentence.words().map(Sentence.Words::facts).orElseGet(this::closed)),
				Optional.empty(), sentence.decided().map(decided -> note(decided, sentence)).orElse(""));
	}

	private String note(Decided decided, Sentence sentence) {
		return TypedText.isolated(decided.name()) + ", " + TimeWords.at(decided.at(), sentence.now()) + "\n"
				+ decided.why().map(Sentence.Why::words).orElseGet(this::closed);
	}

	private List<Reported> reported(ConcernDocument concern) {
		return concern.answers().stream().map(answer -> reported(concern.door(), answer)).toList();
	}

	private Reported reported(Door home, GivenAnswer answer) {
		int stop = answer.question().indexOf('.');
		Door door = (stop < 0) ? home : Door.of(answer.question().substring(0, stop).toUpperCase(Locale.ROOT));
		String question = answer.question().substring(stop + 1);
		String asked = Stream
			.of(this.questions.question(door, question), this.questions.input(door, question, answer.input()))
			.filter(words -> !words.isEmpty())
			.collect(Collectors.joining(" "));
		return new Reported(asked,
				answer.values()
					.stream()
					.map(value -> answer.coded() ? this.questions.option(door, question, answer.input(), value) : value)
					.collect(Collectors.joining("\n")));
	}

	private String closed() {
		return this.words.of("line", "CLOSED");
	}

}
