package org.waymark.agencies;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;

import org.waymark.agencies.names.KnownFacts;
import org.waymark.agencies.names.PersonalFacts;
import org.waymark.agencies.names.PersonalFacts.Found;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.desk.Once;
import org.waymark.desk.Typed;

/**
 * A request as it would leave, with what in it may say who somebody is.
 *
 * @param report the report that it is about
 * @param form what was typed
 * @param found what was found in its words
 * @param wishes what the reporter does not want to happen
 * @param mark of all that its page shows, and of what the hub knew then
 */
record OutgoingRequest(CaseHead report, AskForm form, List<Found> found, List<String> wishes, String mark) {

	static OutgoingRequest of(CaseHead report, AskForm form, KnownFacts known) {
		return new OutgoingRequest(report, form, PersonalFacts.in(form.question() + "\n" + form.facts(), known),
				known.wishes(), mark(report, form, known));
	}

	// Each part with its length, so that no two texts run into the same one.
	private static String mark(CaseHead report, AskForm form, KnownFacts known) {
		Stream<String> shown = Stream.of(report.id().toString(), report.wish().toString(), report.rules().toString(),
				form.agency(), form.question(), form.facts(), form.basis());
		return Once.id(form.name(),
				Stream.concat(shown, known.all()).map(part -> part.length() + ":" + part).collect(Collectors.joining()))
			.toString();
	}

	/** What became of the page on which it was confirmed. */
	Answer answer(Confirmation sent) {
		if (sent.mark().isEmpty()) {
			return Answer.NOT_SHOWN;
		}
		if (!sent.mark().equals(this.mark)) {
			return Answer.CHANGED;
		}
		boolean all = IntStream.range(0, this.found.size()).allMatch(sent::keeps);
		return all ? Answer.CONFIRMED : Answer.UNASKED;
	}

	/** How the page on which it was confirmed is answered; "see other" if it leaves. */
	HttpStatus status(Confirmation sent) {
		return switch (answer(sent)) {
			case NOT_SHOWN -> HttpStatus.OK;
			case CHANGED -> HttpStatus.CONFLICT;
			case UNASKED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case CONFIRMED -> HttpStatus.SEE_OTHER;
		};
	}

	@Override
	public String toString() {
		return "OutgoingRequest[hidden]";
	}

	/** What became of the page on which a request is confirmed. */
	enum Answer {

		/** It was not shown yet. */
		NOT_SHOWN,
		/** The words or the record changed since. */
		CHANGED,
		/** Something was not said to be needed. */
		UNASKED,
		/** All of it was confirmed. */
		CONFIRMED

	}

	/**
	 * The answer to the page that shows what leaves.
	 *
	 * @param mark of what the page showed, or empty where it was not shown yet
	 * @param kept numbers of the finds that the agency has to know
	 * @param change whether the words are to be changed first
	 */
	record Confirmation(String mark, Set<String> kept, boolean change) {

		static Confirmation of(Typed typed) {
			return new Confirmation(typed.one("mark"), Set.copyOf(typed.all("keep")),
					typed.one("act").equals("CHANGE"));
		}

		boolean keeps(int number) {
			return this.kept.contains(String.valueOf(number));
		}

	}

}
