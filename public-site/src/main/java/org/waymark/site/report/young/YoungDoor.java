package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.Journey;
import org.waymark.site.terms.Door;

/** A child or young person. */
public final class YoungDoor {

	private YoungDoor() {
	}

	/** Its journey. */
	public static Journey journey() {
		return new Journey(Door.YOUNG, "/report/me",
				List.of(new YoungSafeQuestion(), new OwnStoryQuestion(), new AboutQuestion(), new YoungFitsQuestion(),
						new WorryQuestion(), new AgeQuestion(), new FindQuestion(), new ReachQuestion()),
				List.of(new HelpPage()));
	}

}
