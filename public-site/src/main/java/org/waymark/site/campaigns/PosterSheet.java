package org.waymark.site.campaigns;

import java.util.List;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A poster as it is laid out for its PDF.
 *
 * @param poster the same as a page
 * @param size of the paper
 */
record PosterSheet(PosterPage poster, PaperSize size) {

	public Messages text() {
		return this.poster.text();
	}

	/** In neutral words, since readers show it and keep it. */
	public String title() {
		return frame().title();
	}

	public String council() {
		return frame().council().name();
	}

	public Campaign campaign() {
		return this.poster.campaign();
	}

	public String address() {
		return this.poster.address();
	}

	public PosterCode code() {
		return this.poster.code();
	}

	private Frame frame() {
		return this.poster.frame();
	}

	/** Numbers whose check holds today. */
	public List<Contact> numbers() {
		return this.poster.numbers();
	}

}
