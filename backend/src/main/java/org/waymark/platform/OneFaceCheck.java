package org.waymark.platform;

import java.util.List;

import org.springframework.stereotype.Component;

/** Both faces in one process hold both sets of keys: that is for trials only. */
@Component
class OneFaceCheck implements LiveCheck {

	private final RunProperties run;

	OneFaceCheck(RunProperties run) {
		this.run = run;
	}

	@Override
	public List<String> faults() {
		return (this.run.faces().size() == 1) ? List.of()
				: List.of("Both faces run in one process. Set WAYMARK_FACES to public or to triage, "
						+ "and run the other as another user on another host.");
	}

}
