package org.waymark.triage.queue;

import java.util.List;

import org.waymark.desk.Clock;

/**
 * One row of the queue, in words.
 *
 * @param reference in two groups, as it is read out
 * @param address of its page
 * @param urgent whether it must be read first
 * @param kind its kind if it is no concern about a child; otherwise empty
 * @param news whether the reporter wrote again, unread
 * @param answered whether an agency answered, unread
 * @param late whether an agency has not answered in time
 * @param unsigned whether it waits for a second person, unless the list is of those
 * @param back whether the out-of-hours team handed it back and nobody has taken it
 * @param why the safety rules that put it there
 * @param opens whether its card could be opened; if not, its facts are empty
 * @param restricted whether the reader may know of it and not read it
 * @param danger the answer to "is a child in danger right now?"
 * @param about the person or place that it is about
 * @param signs the ticked signs
 * @param opening first words of the story
 * @param door how it came in
 * @param reporter whether the reporter gave a name
 * @param received when it came
 * @param receivedMachine the same as an ISO 8601 instant
 * @param clocks its due times
 * @param closed when it was closed, or empty
 * @param looked whether anybody has opened it
 * @param rating its rating, in words
 * @param colour the colour of its tag; empty if it was not rated
 * @param owner its owner, in words
 */
record QueueRow(String reference, String address, boolean urgent, String kind, boolean news, boolean answered,
		boolean late, boolean unsigned, boolean back, List<String> why, boolean opens, boolean restricted,
		String danger, List<String> about, List<String> signs, String opening, String door, String reporter,
		String received, String receivedMachine, List<Clock> clocks, String closed, boolean looked, String rating,
		String colour, String owner) {

	@Override
	public String toString() {
		return "QueueRow[hidden]";
	}

}
