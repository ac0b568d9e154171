package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.Journey;
import org.waymark.site.report.common.StoryQuestion;
import org.waymark.site.report.common.YouQuestion;
import org.waymark.site.terms.Door;

/** Adults about their own childhood, and others about something that was long ago. */
public final class PastDoor {

	private PastDoor() {
	}

	/** Its journey. */
	public static Journey journey() {
		return new Journey(
				Door.PAST, "/report/then", List.of(new WhoseQuestion(), new StoryQuestion(), new ContactQuestion(),
						new PastPeopleQuestion(), new PastWhenQuestion(), new HopeQuestion(), new YouQuestion()),
				List.of());
	}

}
