package org.waymark.admission;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.admission.police.PoliceNotifications;
import org.waymark.admission.staffentry.StaffEntries;
import org.waymark.admission.staffentry.StaffEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.ReportReference;

/**
 * Says who handed a report in if not the public: a member of staff, or a system of the
 * police. The hub knows that from its own tables and takes nobody else's word.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportOrigins {

	private final StaffEntries takings;

	private final PoliceNotifications notifications;

	ReportOrigins(StaffEntries takings, PoliceNotifications notifications) {
		this.takings = takings;
		this.notifications = notifications;
	}

	/** The origin of the report of this reference. */
	Mono<Origin> of(ReportReference reference) {
		return this.takings.of(reference)
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.flatMap(taken -> this.notifications.sent(reference).map(police -> new Origin(taken, police)));
	}

	/**
	 * Who handed a report in.
	 *
	 * @param taken by whom it was taken, if staff took it
	 * @param police whether a system of the police sent it
	 */
	record Origin(Optional<StaffEntry> taken, boolean police) {

	}

}
