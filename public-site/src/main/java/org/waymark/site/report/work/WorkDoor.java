package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Journey;
import org.waymark.site.report.common.CallAside;
import org.waymark.site.report.common.NowQuestion;
import org.waymark.site.terms.Door;

/** The door for a person who works or volunteers with children. */
public final class WorkDoor {

	private WorkDoor() {
	}

	/** Its journey. */
	public static Journey journey() {
		return new Journey(Door.WORK, "/report/work",
				List.of(new NowQuestion(), new WorkerQuestion(), new DutyQuestion(), new ChildQuestion(),
						new FamilyQuestion(), new AccountQuestion(), new WorkFitsQuestion(), new FeelingQuestion(),
						new PersonQuestion(), new ParentsQuestion(), new DoneQuestion(), new ToolQuestion()),
				List.of(new CallAside(), new KeepSafePage()));
	}

}
