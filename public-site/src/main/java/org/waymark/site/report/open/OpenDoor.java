package org.waymark.site.report.open;

import java.util.List;

import org.waymark.site.report.Journey;
import org.waymark.site.report.common.CallAside;
import org.waymark.site.report.common.ChildrenQuestion;
import org.waymark.site.report.common.NowQuestion;
import org.waymark.site.report.common.PeopleQuestion;
import org.waymark.site.report.common.StoryQuestion;
import org.waymark.site.report.common.YouQuestion;
import org.waymark.site.terms.Door;

/** Anybody who is worried about a child. */
public final class OpenDoor {

	private OpenDoor() {
	}

	/** Its journey. */
	public static Journey journey() {
		return new Journey(Door.PUBLIC, "/report",
				List.of(new NowQuestion(), new StoryQuestion(), new SignsQuestion(), new SafeQuestion(),
						new ChildrenQuestion(), new PeopleQuestion(), new MoreQuestion(), new YouQuestion()),
				List.of(new CallAside()));
	}

}
