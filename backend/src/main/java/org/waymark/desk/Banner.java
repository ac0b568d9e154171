package org.waymark.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * Warnings for an act by which an outsider may learn of a report. How the reporter may be
 * reached stays in the identity vault, since those words can name people: the banner only
 * says where they are.
 *
 * @param heading its heading
 * @param wish the reporter's wish about their name
 * @param care other warnings
 * @param link words of the link to the reporter's words about being in touch
 * @param address of those words
 */
public record Banner(String heading, String wish, List<String> care, String link, String address) {

	/** The same with more to care about. */
	public Banner with(List<String> more) {
		return new Banner(this.heading, this.wish, Stream.concat(this.care.stream(), more.stream()).toList(), this.link,
				this.address);
	}

	public Banner {
		care = List.copyOf(care);
	}

}
