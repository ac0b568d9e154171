package org.waymark;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.platform.LiveCheck;
import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;

/**
 * A council goes live with content of its own, every number of which somebody has
 * checked.
 */
@Component
class CouncilChecks implements LiveCheck {

	private final Council council;

	CouncilChecks(Council council) {
		this.council = council;
	}

	@Override
	public List<String> faults() {
		return faults(this.council.profile(),
				LocalDate.ofInstant(InstantSource.system().instant(), WorkingTime.LONDON));
	}

	static List<String> faults(CouncilProfile profile, LocalDate today) {
		List<String> faults = new ArrayList<>();
		if (profile.example()) {
			faults.add("The content is the example that ships with Waymark: set WAYMARK_CONTENT_DIR to your own.");
		}
		profile.contacts().forEach((code, contact) -> {
			if (!contact.live(today)) {
				faults.add("The contact " + code
						+ " is not verified, or its next check is due: put down who checked it and when.");
			}
		});
		return faults;
	}

}
