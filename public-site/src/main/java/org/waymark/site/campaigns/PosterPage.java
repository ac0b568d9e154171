package org.waymark.site.campaigns;

import java.util.List;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * A poster to print.
 *
 * @param frame around it
 * @param campaign what it says
 * @param address the first page of the service, as people type it
 * @param code the same for a camera
 * @param unmade why there is no PDF of it now, in words; empty where nobody asked
 */
record PosterPage(Frame frame, Campaign campaign, String address, PosterCode code, String unmade) {

	public Messages text() {
		return this.frame.text();
	}

	/**
	 * Numbers whose check holds today: paper hangs long, and nobody mends it. The
	 * emergency number has a line of its own.
	 */
	public List<Contact> numbers() {
		return this.frame.help()
			.stream()
			.filter(contact -> contact.phone() != null && !contact.overdue(this.frame.now().toLocalDate()))
			.filter(contact -> this.frame.council().contact("emergency").filter(contact::equals).isEmpty())
			.toList();
	}

	/** The sizes that there are as a PDF. */
	public List<PaperSize> sizes() {
		return List.of(PaperSize.values());
	}

	PosterPage without(String why) {
		return new PosterPage(this.frame, this.campaign, this.address, this.code, why);
	}

}
