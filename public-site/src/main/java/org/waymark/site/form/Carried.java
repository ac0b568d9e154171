package org.waymark.site.form;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.questions.FormFields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.common.YouQuestion;
import org.waymark.site.report.doors.Doors;

/**
 * Answers that come with the form itself: the page that is shown while the store is away
 * carries them, since the draft may be gone when it is sent again.
 */
public final class Carried {

	private Carried() {
	}

	/** Before the fields of a door in a form that carries more than one. */
	private static final String SEPARATOR = ":";

	/** The field that names the door at which the answers are sent. */
	static final String DOOR = "door";

	/** Holds the fingerprint of what was sent first. */
	static final String SENT = "was";

	/** The name of a door's field in a form that carries all that was typed. */
	static String name(Journey door, String field) {
		return door.code() + SEPARATOR + field;
	}

	/**
	 * The answers that the form carries; {@link Draft#EMPTY} if it is an ordinary one.
	 */
	public static Draft answers(MultiValueMap<String, String> form) {
		Draft carried = Draft.EMPTY;
		if (form.keySet().stream().noneMatch(name -> name.contains(SEPARATOR))) {
			return carried;
		}
		for (Journey door : Doors.all()) {
			MultiValueMap<String, String> own = own(door, form);
			for (Question question : door.pages()) {
				carried = with(carried, door, question, own);
			}
		}
		return carried.equals(Draft.EMPTY) ? carried : carried.at(Doors.coded(door(form)).door());
	}

	/** Whether the form carries answers, and others than were sent first. */
	public static boolean changed(Draft carried, MultiValueMap<String, String> form) {
		String sent = form.getFirst(SENT);
		return !carried.equals(Draft.EMPTY) && sent != null && !sent.equals(Fingerprint.of(carried));
	}

	private static MultiValueMap<String, String> own(Journey door, MultiValueMap<String, String> form) {
		String prefix = name(door, "");
		MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
		form.keySet()
			.stream()
			.filter(name -> name.startsWith(prefix))
			.forEach(name -> own.put(name.substring(prefix.length()), form.get(name)));
		return own;
	}

	private static Draft with(Draft carried, Journey door, Question question, MultiValueMap<String, String> own) {
		Fields given = FormFields.of(own, question);
		boolean answered = !given.values().isEmpty() && question.problems(given).stream().allMatch(Carried::mayStay);
		return answered ? carried.withAnswer(door.key(question), given) : carried;
	}

	/**
	 * Nobody can be asked again here, and an address that is wrong costs no other answer.
	 */
	private static boolean mayStay(Problem problem) {
		return problem.field().equals(YouQuestion.EMAIL);
	}

	private static String door(MultiValueMap<String, String> form) {
		String code = form.getFirst(DOOR);
		return (code != null) ? code : "";
	}

}
