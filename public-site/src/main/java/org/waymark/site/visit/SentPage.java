package org.waymark.site.visit;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Receipt;
import org.waymark.site.page.Frame;
import org.waymark.site.page.OpeningHours;

/**
 * The page after sending.
 *
 * @param frame around it
 * @param receipt what proves that the report is stored, or null where there is none to
 * show
 * @param cookies whether the browser keeps them: then it can say that it is done
 */
public record SentPage(Frame frame, @Nullable Receipt receipt, boolean cookies) {

	/** The reference as it is read out; only where there is a receipt. */
	public String reference() {
		return (this.receipt != null) ? this.receipt.reference().spoken() : "";
	}

	/** The reference without its space. */
	public String referenceText() {
		return (this.receipt != null) ? this.receipt.reference().text() : "";
	}

	/** When the hub is open, in words. */
	public String hours() {
		return OpeningHours.inWords(this.frame.council().hours());
	}

}
