package org.waymark.site.report.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Answer;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Concern;
import org.waymark.site.Submission.Reporter;
import org.waymark.site.report.Journey;
import org.waymark.site.report.PlainText;
import org.waymark.site.report.Question;
import org.waymark.site.report.common.YouQuestion;
import org.waymark.site.terms.Wish;

/**
 * Makes the report out of what was typed. Refuses nothing: that is the questions' part.
 */
public final class Submissions {

	private Submissions() {
	}

	/**
	 * The report of a visit: the answers of all its questions together. Answers given
	 * earlier at another door follow, their questions under that door's code.
	 * @param doors the door at which it is sent, then the others
	 */
	public static Submission of(List<Journey> doors, Draft draft, Arrival arrival) {
		List<Given> given = doors.stream().map(door -> Given.of(door, draft)).toList();
		return of(given, arrival);
	}

	/** The report of the one-page form. */
	public static Submission ofOnePage(Journey door, Fields given, Arrival arrival) {
		return of(List.of(new Given(door, question -> given)), arrival);
	}

	private static Submission of(List<Given> given, Arrival arrival) {
		List<Answer> answers = all(given, (one, at) -> one.answers(question -> !question.aboutReporter()));
		List<String> overLong = given.stream().flatMap(one -> one.overLong().stream()).toList();
		return new Submission(given.get(0).door().door(), new Concern(answers, overLong), reporter(given), arrival);
	}

	private static List<Answer> all(List<Given> given, BiFunction<Given, Boolean, List<Answer>> answers) {
		List<Answer> all = new ArrayList<>();
		for (Given one : given) {
			boolean here = one == given.get(0);
			answers.apply(one, here).forEach(answer -> all.add(here ? answer : one.elsewhere(answer)));
		}
		return List.copyOf(all);
	}

	/**
	 * Details given without a wish (only the one-page form lets them through) are taken
	 * as "do not tell the family": the wish that keeps them and says the least. Details
	 * given against the wish to stay anonymous are not kept.
	 */
	private static Reporter reporter(List<Given> given) {
		List<Answer> others = all(given, (one, here) -> here ? others(one) : one.answers(Question::aboutReporter));
		if (!given.get(0).asksWhoReports()) {
			return new Reporter(Wish.IN_REPORT, "", "", "", "", others);
		}
		Fields you = given.get(0).reporter();
		Wish assumed = YouQuestion.hasDetails(you) ? Wish.CONFIDENTIAL : Wish.ANONYMOUS;
		Wish wish = YouQuestion.wish(you).orElse(assumed);
		return (wish == Wish.ANONYMOUS) ? new Reporter(wish, "", "", "", "", others)
				: new Reporter(wish, text(you, YouQuestion.NAME), text(you, YouQuestion.PHONE),
						text(you, YouQuestion.EMAIL), text(you, YouQuestion.SAFE_CONTACT), others);
	}

	/** The reporter's other answers, besides the wish and the details. */
	private static List<Answer> others(Given given) {
		return given.answers(Question::aboutReporter)
			.stream()
			.filter(answer -> !YouQuestion.isDetail(answer.input()) && !answer.input().equals(YouQuestion.WISH.name()))
			.toList();
	}

	private static String text(Fields given, String field) {
		return PlainText.of(given.text(field));
	}

}
