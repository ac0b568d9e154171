package org.waymark.triage.ownership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.staff.Accounts.Colleague;

/**
 * What somebody sent about who has a report.
 *
 * @param act what is to be done, a code
 * @param version of the report as they saw it
 * @param owner who had it as they saw it, an id or empty
 * @param to whom to hand it, an id or empty
 * @param note what the next person should know, as typed
 * @param reason why it is taken over, as typed
 */
record OwnerForm(String act, int version, String owner, String to, String note, String reason) {

	/** What fits on a page to read; nobody writes more by hand. */
	private static final int LONGEST = 4000;

	static OwnerForm of(Typed typed) {
		return new OwnerForm(typed.one("act"), typed.number("version"), typed.one("owner"), typed.one("to"),
				typed.one("note"), typed.one("reason"));
	}

	static OwnerForm empty() {
		return new OwnerForm("", -1, "", "", "", "");
	}

	/** What was written, for the timeline. */
	String words() {
		return (Act.of(this.act).filter(Act.TAKEN_OVER::equals).isPresent() ? this.reason : this.note).strip();
	}

	Optional<UUID> whom() {
		try {
			return this.to.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(this.to));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The colleague whom it names, if there is one. */
	Optional<Colleague> colleague(List<Colleague> all) {
		return whom().flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
	}

	/**
	 * What has to be put right first, if anything.
	 * @param out whether somebody has it for the night: nobody hands that back without a
	 * word
	 */
	Optional<Fault> fault(Act doing, List<Colleague> all, boolean out) {
		if (out && (doing == Act.RELEASED || doing == Act.HANDED_OVER) && this.note.isBlank()) {
			return Optional.of(new Fault((doing == Act.RELEASED) ? "back" : "note", "NIGHT_NOTE_MISSING"));
		}
		if (doing == Act.TAKEN_OVER && this.reason.isBlank()) {
			return Optional.of(new Fault("reason", "REASON_MISSING"));
		}
		if (doing == Act.HANDED_OVER && colleague(all).isEmpty()) {
			return Optional.of(new Fault("to", "COLLEAGUE_MISSING"));
		}
		return (words().length() > LONGEST)
				? Optional.of(new Fault((doing == Act.TAKEN_OVER) ? "reason" : "note", "TOO_LONG")) : Optional.empty();
	}

	@Override
	public String toString() {
		return "OwnerForm[hidden]";
	}

}
