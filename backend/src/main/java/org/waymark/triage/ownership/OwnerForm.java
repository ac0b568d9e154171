package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Accounts.Colleague;

/**
 * A change of a report's owner, as typed.
 *
 * @param act the change, a code
 * @param version of the report as they saw it
 * @param owner its owner as they saw it, an id or empty
 * @param to the new owner, an id or empty
 * @param note the note for the next person, as typed
 * @param reason the reason for taking it over, as typed
 */
record OwnerForm(String act, int version, String owner, String to, String note, String reason) {

	/** The longest text that fits on a page; nobody writes more by hand. */
	private static final int LONGEST = 4000;

	static OwnerForm of(Typed typed) {
		return new OwnerForm(typed.one("act"), typed.number("version"), typed.one("owner"), typed.one("to"),
				typed.one("note"), typed.one("reason"));
	}

	static OwnerForm empty() {
		return new OwnerForm("", -1, "", "", "", "");
	}

	/** The words for the timeline. */
	String words() {
		return TypedText.stripped(OwnershipAct.of(this.act).filter(OwnershipAct.TAKEN_OVER::equals).isPresent()
				? this.reason : this.note);
	}

	Optional<StaffId> whom() {
		try {
			return this.to.isEmpty() ? Optional.empty() : Optional.of(new StaffId(UUID.fromString(this.to)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The colleague that it names, if there is one. */
	Optional<Colleague> colleague(List<Colleague> all) {
		return whom().flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
	}

	/**
	 * The first fault, if any.
	 * @param out whether a person has it for the night: handing it back needs a note
	 */
	Optional<Fault> fault(OwnershipAct doing, List<Colleague> all, boolean out) {
		if (out && (doing == OwnershipAct.RELEASED || doing == OwnershipAct.HANDED_OVER)
				&& TypedText.isBlank(this.note)) {
			return Optional.of(new Fault((doing == OwnershipAct.RELEASED) ? "back" : "note", "NIGHT_NOTE_MISSING"));
		}
		if (doing == OwnershipAct.TAKEN_OVER && TypedText.isBlank(this.reason)) {
			return Optional.of(new Fault("reason", "REASON_MISSING"));
		}
		if (doing == OwnershipAct.HANDED_OVER && colleague(all).isEmpty()) {
			return Optional.of(new Fault("to", "COLLEAGUE_MISSING"));
		}
		return TypedText.isLonger(words(), LONGEST)
				? Optional.of(new Fault((doing == OwnershipAct.TAKEN_OVER) ? "reason" : "note", "TOO_LONG"))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return "OwnerForm[hidden]";
	}

}
