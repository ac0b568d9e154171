package org.waymark.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.platform.signals.Notifications;
import org.waymark.platform.signals.NotifyThrottle;

@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.PUBLIC)
class IntakeConfiguration {

	/** Wakes the hub when reports were accepted. */
	@Bean
	NotifyThrottle reportWaiting(PublicDatabase database) {
		return new NotifyThrottle(database.client(), Notifications.REPORT_WAITING);
	}

}
