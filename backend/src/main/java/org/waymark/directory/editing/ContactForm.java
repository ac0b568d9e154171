package org.waymark.directory.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.directory.schools.ContactRow;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.schools.roles.SchoolRoles;
import org.waymark.site.text.EmailAddress;
import org.waymark.site.text.TypedText;

/**
 * Whom to talk to at a school, as typed.
 *
 * @param version of what they saw
 */
record ContactForm(String lead, String deputy, String mailbox, String paper, boolean safePlace, int version) {

	private static final int LONGEST = 200;

	static ContactForm of(Typed typed) {
		return new ContactForm(TypedText.stripped(typed.one("lead")), TypedText.stripped(typed.one("deputy")),
				TypedText.stripped(typed.one("mailbox")), TypedText.stripped(typed.one("paper")),
				!typed.all("safePlace").isEmpty(), typed.number("version"));
	}

	static ContactForm of(ContactRow row) {
		return new ContactForm(row.lead(), row.deputy(), row.mailbox(), row.paper(), row.safePlace(), row.version());
	}

	/** A person's own mailbox is not for the public. */
	List<Fault> faults(String school, SchoolRoles roles) {
		List<Fault> faults = new ArrayList<>();
		if (!this.mailbox.isEmpty() && !roles.isMailbox(this.mailbox, school)) {
			faults.add(new Fault("mailbox", address().isPresent() ? "CONTACT_MAILBOX" : "CONTACT_ADDRESS"));
		}
		if (Stream.of(this.lead, this.deputy, this.paper).anyMatch(text -> text.length() > LONGEST)) {
			faults.add(new Fault("lead", "CONTACT_LONG"));
		}
		return faults;
	}

	/** The mailbox as mail reads it. */
	private Optional<EmailAddress> address() {
		return EmailAddress.read(this.mailbox);
	}

	ContactRow row(int urn, Instant now, StaffId editor) {
		return new ContactRow(urn, this.lead, this.deputy, address().map(EmailAddress::text).orElse(""), this.paper,
				this.safePlace, this.version, now, editor.value());
	}

	/** The same words for what stands there now. */
	ContactForm again(ContactRow now) {
		return new ContactForm(this.lead, this.deputy, this.mailbox, this.paper, this.safePlace, now.version());
	}

	@Override
	public String toString() {
		return "ContactForm[hidden]";
	}

}
