package org.waymark.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.signals.Notifications;
import org.waymark.platform.signals.NotifyThrottle;

@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
class QueueChanges {

	/** Wakes the open queues of every process when the queue has changed. */
	@Bean
	NotifyThrottle queueChanged(TriageDatabase database) {
		return new NotifyThrottle(database.client(), Notifications.QUEUE_CHANGED);
	}

}
