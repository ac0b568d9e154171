package org.waymark.site.visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.Receipt;
import org.waymark.site.page.Frame;
import org.waymark.site.page.ReadingTime;
import org.waymark.site.terms.Door;

/**
 * The page after sending.
 *
 * @param frame around it
 * @param receipt what proves that the report is stored, or null if there is none to show
 * @param cookies whether the browser keeps them: then it can say that it is done
 * @param from code of the door that the report came by, or anything else
 * @param code with which one can come back, in groups; null if it cannot be shown
 */
record SentPage(Frame frame, @Nullable Receipt receipt, boolean cookies, String from, @Nullable String code) {

	private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm z", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	SentPage(Frame frame, boolean cookies) {
		this(frame, null, cookies, "", null);
	}

	/** The reference as it is read out; only where there is a receipt. */
	public String reference() {
		return (this.receipt != null) ? this.receipt.reference().spoken() : "";
	}

	/** The reference without its space. */
	public String referenceText() {
		return (this.receipt != null) ? this.receipt.reference().text() : "";
	}

	/** The time at which staff read it, computed for now. */
	public ReadingTime reading() {
		return ReadingTime.of(this.frame.council(), this.frame.now());
	}

	/** The same in words. */
	public String when() {
		return reading().inWords(this.frame.text());
	}

	/**
	 * The contacts to ring if it gets worse: the one who answers now before the others.
	 */
	public List<Contact> ways() {
		List<String> codes = reading().open() ? List.of("emergency", "hub", "out-of-hours")
				: List.of("emergency", "out-of-hours", "hub");
		return codes.stream().flatMap(code -> this.frame.council().contact(code).stream()).toList();
	}

	/** The contact to ring while the hub is closed, if the council named one. */
	public Optional<Contact> night() {
		return this.frame.council().contact("out-of-hours");
	}

	/** Whether the sender works with children: they get a dated copy. */
	public boolean work() {
		return Door.WORK.name().equalsIgnoreCase(this.from);
	}

	/** Whether it came from a child: they see again whom they can talk to. */
	public boolean young() {
		return Door.YOUNG.name().equalsIgnoreCase(this.from);
	}

	/** When the database took the report, in Europe/London. */
	public String received() {
		return (this.receipt != null) ? DATED.format(this.receipt.received()) : "";
	}

}
