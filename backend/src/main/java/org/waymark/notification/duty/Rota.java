package org.waymark.notification.duty;

import java.time.Instant;

/** The duty rota of the council's content, as it is now. */
public interface Rota {

	/** The team on duty at this time, and who is told after them. */
	OnDuty at(Instant time);

}
