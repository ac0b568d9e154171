package org.waymark.site.report.doors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.site.Draft;
import org.waymark.site.report.Journey;
import org.waymark.site.report.open.OpenDoor;
import org.waymark.site.report.past.PastDoor;
import org.waymark.site.report.place.PlaceDoor;
import org.waymark.site.report.work.WorkDoor;
import org.waymark.site.report.young.YoungDoor;
import org.waymark.site.terms.Door;

/** All doors that are open. */
public final class Doors {

	private static final List<Journey> ALL = List.of(OpenDoor.journey(), YoungDoor.journey(), WorkDoor.journey(),
			PlaceDoor.journey(), PastDoor.journey());

	private Doors() {
	}

	public static List<Journey> all() {
		return ALL;
	}

	/** The door of this kind; empty if it is not open. */
	public static Optional<Journey> of(Door door) {
		return ALL.stream().filter(journey -> journey.door() == door).findFirst();
	}

	/** The door at which a draft was answered last. */
	public static Journey of(Draft draft) {
		return ALL.stream().filter(journey -> journey.door() == draft.door()).findFirst().orElse(ALL.get(0));
	}

	/** The door with this code; the first where there is none. */
	public static Journey coded(String code) {
		return ALL.stream().filter(journey -> journey.code().equals(code)).findFirst().orElse(ALL.get(0));
	}

	/** The door whose question is at this path. */
	public static Optional<Journey> at(String path) {
		return ALL.stream().filter(journey -> journey.at(path).isPresent()).findFirst();
	}

	/** All doors, the one at which the draft was answered last before the others. */
	public static List<Journey> from(Draft draft) {
		Journey last = of(draft);
		return Stream.concat(Stream.of(last), ALL.stream().filter(journey -> journey != last)).toList();
	}

}
