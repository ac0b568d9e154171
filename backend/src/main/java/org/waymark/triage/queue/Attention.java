package org.waymark.triage.queue;

/**
 * What asks for somebody's attention on a row of the queue.
 *
 * @param urgent whether a safety rule wants the report read first
 * @param top whether a manager put it on top
 * @param follows whether it is new words about a closed report
 * @param back whether the out-of-hours team handed it back and nobody has taken it
 * @param news whether the reporter wrote again, unread
 * @param answered whether an agency answered, unread
 * @param late whether an agency has not answered in time
 * @param unsigned whether it waits for a second person
 * @param unopened whether nobody has opened it
 */
record Attention(boolean urgent, boolean top, boolean follows, boolean back, boolean news, boolean answered,
		boolean late, boolean unsigned, boolean unopened) {

	/** The same on the list of what waits for a second person, where each row waits. */
	Attention signing() {
		return new Attention(this.urgent, this.top, this.follows, this.back, this.news, this.answered, this.late, false,
				this.unopened);
	}

}
