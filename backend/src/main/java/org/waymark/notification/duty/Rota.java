package org.waymark.notification.duty;

import java.time.Instant;

/** Who is on duty when, as the council's files say now. */
public interface Rota {

	/** Who is on at this time, and who is told after them. */
	OnDuty at(Instant time);

}
