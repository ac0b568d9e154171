package org.waymark.directory.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.waymark.desk.Typed;

/**
 * What an editor decides about changes, as sent.
 *
 * @param act ACCEPT, ACCEPT_ALL, LEAVE or UNDO
 * @param kind of the changes
 * @param places those that were ticked
 */
record ChangesForm(String act, Optional<SchoolChange.Kind> kind, List<Integer> places) {

	static ChangesForm of(Typed typed) {
		String kind = typed.one("kind");
		return new ChangesForm(typed.one("act"),
				Arrays.stream(SchoolChange.Kind.values()).filter(one -> one.name().equals(kind)).findFirst(),
				typed.all("change").stream().filter(place -> place.matches("\\d{1,6}")).map(Integer::valueOf).toList());
	}

	/** Whether it says which changes it is about. */
	boolean complete() {
		return this.act.equals("UNDO")
				|| (this.kind.isPresent() && (this.act.equals("ACCEPT_ALL") || !this.places.isEmpty()));
	}

	/** Those that were ticked; none for all of the kind. */
	List<Integer> chosen() {
		return this.act.equals("ACCEPT_ALL") ? List.of() : this.places;
	}

}
