package org.waymark.cases.transitions;

import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.signals.Notifications;
import org.waymark.platform.signals.NotifyThrottle;
import org.waymark.testing.store.HubDatabase;

/** The transitions on the database of the tests, put together without an application. */
final class TestTransitions {

	private TestTransitions() {
	}

	static ReportTransitions make() {
		TriageDatabase hub = HubDatabase.hub();
		return new ReportTransitions(new OwnerTransitionStore(hub), new ProgressTransitionStore(hub),
				new ReportFactStore(hub),
				new QueueSignal(hub, new NotifyThrottle(hub.client(), Notifications.QUEUE_CHANGED)));
	}

}
