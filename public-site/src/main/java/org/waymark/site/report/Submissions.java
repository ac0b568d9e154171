package org.waymark.site.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Concern;
import org.waymark.site.Submission.Door;
import org.waymark.site.Submission.Reporter;
import org.waymark.site.Submission.Wish;

/**
 * Makes the report out of what was typed. Refuses nothing: that is the questions' part.
 */
public final class Submissions {

	private Submissions() {
	}

	/** The report of a journey: the answers of all its questions together. */
	public static Submission of(Draft draft, Arrival arrival) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		draft.answers().values().forEach(answer -> all.putAll(answer.values()));
		return of(new Fields(all), arrival);
	}

	/** The report of the one-page form. */
	public static Submission ofOnePage(Fields given, Arrival arrival) {
		return of(given, arrival);
	}

	private static Submission of(Fields given, Arrival arrival) {
		return new Submission(Door.PUBLIC, concern(given), reporter(given), arrival);
	}

	private static Concern concern(Fields given) {
		return new Concern(NowQuestion.danger(given).orElse(null), text(given, StoryQuestion.STORY),
				SignsQuestion.codes(given), overLong(given));
	}

	/**
	 * Details given without a wish (only the one-page form lets them through) are taken
	 * as "do not tell the family": the wish that keeps them and says the least. Details
	 * given against the wish to stay anonymous are not kept.
	 */
	private static Reporter reporter(Fields given) {
		Wish assumed = YouQuestion.hasDetails(given) ? Wish.CONFIDENTIAL : Wish.ANONYMOUS;
		Wish wish = YouQuestion.wish(given).orElse(assumed);
		return (wish == Wish.ANONYMOUS) ? Reporter.ANONYMOUS : new Reporter(wish, text(given, YouQuestion.NAME),
				text(given, YouQuestion.PHONE), text(given, YouQuestion.EMAIL), text(given, YouQuestion.SAFE_CONTACT));
	}

	private static List<String> overLong(Fields given) {
		List<String> names = new ArrayList<>();
		if (given.text(StoryQuestion.STORY).length() > StoryQuestion.ADVISED) {
			names.add(StoryQuestion.STORY);
		}
		YouQuestion.DETAILS.stream().filter(field -> YouQuestion.tooLong(given, field)).forEach(names::add);
		return names;
	}

	private static String text(Fields given, String field) {
		return PlainText.of(given.text(field));
	}

}
