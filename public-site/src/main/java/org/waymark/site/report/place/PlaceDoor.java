package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.Journey;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.common.CallAside;
import org.waymark.site.report.common.ChildrenQuestion;
import org.waymark.site.report.common.NowQuestion;
import org.waymark.site.report.common.StoryQuestion;
import org.waymark.site.report.common.YouQuestion;
import org.waymark.site.terms.Door;

/** Anybody who is worried about a place. */
public final class PlaceDoor {

	private PlaceDoor() {
	}

	/** Its journey. */
	public static Journey journey() {
		return new Journey(Door.PLACE, "/report/place",
				List.of(new NowQuestion(), new WhereQuestion(), new StoryQuestion(), new PlaceWhenQuestion(),
						new PlaceFitsQuestion(), new PlacePeopleQuestion(), new CarsQuestion(), new ChildrenQuestion(),
						you()),
				List.of(new CallAside()));
	}

	private static YouQuestion you() {
		return new YouQuestion(OneOf.of("guess", "yes", "maybe", "no", "not-sure"), SingleLine.of("link", 500));
	}

}
