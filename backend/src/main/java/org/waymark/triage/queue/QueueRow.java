package org.waymark.triage.queue;

import java.util.List;
import java.util.Optional;

import org.waymark.desk.Clock;

/**
 * One row of the queue, in words.
 *
 * @param reference in two groups, as it is read out
 * @param address of its page
 * @param kind its kind if it is no concern about a child; otherwise empty
 * @param why the safety rules that put it there
 * @param restricted whether the reader may know of it and not read it
 * @param card its card, if it could be opened
 * @param attention what asks for somebody's attention; that it waits for a second person
 * is not said on the list of those
 * @param times when it came, and what is due when
 * @param rating how it was rated
 * @param owner its owner, in words
 */
record QueueRow(String reference, String address, String kind, List<String> why, boolean restricted,
		Optional<Card> card, Attention attention, Times times, Rating rating, String owner) {

	@Override
	public String toString() {
		return "QueueRow[hidden]";
	}

	/**
	 * The card of a report, in words.
	 *
	 * @param danger the answer to "is a child in danger right now?"
	 * @param about the person or place that it is about
	 * @param signs the ticked signs
	 * @param opening first words of the story
	 * @param door how it came in
	 * @param reporter whether the reporter gave a name
	 */
	record Card(String danger, List<String> about, List<String> signs, String opening, String door, String reporter) {

		@Override
		public String toString() {
			return "Card[hidden]";
		}

	}

	/**
	 * The times of a report, in words.
	 *
	 * @param received when it came
	 * @param machine the same as an ISO 8601 instant
	 * @param clocks its due times
	 * @param closed when it was closed, or empty
	 */
	record Times(String received, String machine, List<Clock> clocks, String closed) {

	}

	/**
	 * The rating of a report.
	 *
	 * @param words its name
	 * @param colour the colour of its tag; empty if the report was not rated
	 */
	record Rating(String words, String colour) {

	}

}
