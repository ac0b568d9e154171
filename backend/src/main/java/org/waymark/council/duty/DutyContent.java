package org.waymark.council.duty;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/**
 * Who is woken, as {@code duty.yaml} says now. It holds names and telephone numbers: the
 * public machine neither reads it nor looks for it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DutyContent {

	private static final String FILE = "duty.yaml";

	private final CurrentContent<DutyPlan> current;

	DutyContent(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> own.read(FILE, DutyFile.class).plan(),
				plan -> Set.copyOf(RotaGoingLive.faults(plan)));
	}

	DutyPlan plan() {
		return this.current.get();
	}

	/** Takes what changed, if it can be read. */
	void refresh() {
		this.current.refresh();
	}

}
