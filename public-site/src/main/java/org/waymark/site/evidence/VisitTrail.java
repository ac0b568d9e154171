package org.waymark.site.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms that a visit sent so far, as far as the checks look at them: no answer is in
 * it, and nothing of a network or a device.
 *
 * @param steps oldest first, at most {@value #MOST}
 */
public record VisitTrail(List<Step> steps) {

	/** A long visit with many changes; more would only make the draft heavy. */
	public static final int MOST = 60;

	public static final VisitTrail NONE = new VisitTrail(List.of());

	public VisitTrail {
		steps = List.copyOf(steps);
	}

	/** The same with one more step; of very many, the first and the newest are kept. */
	public VisitTrail with(Step step) {
		List<Step> all = new ArrayList<>(this.steps);
		if (all.size() >= MOST) {
			all.remove(1);
		}
		all.add(step);
		return new VisitTrail(all);
	}

	/**
	 * A form that was sent.
	 *
	 * @param mark the mark of the page that came with it, unproven; may be empty
	 * @param at when it came in (UTC)
	 * @param trapped whether the field was filled in that no person sees
	 */
	public record Step(String mark, Instant at, boolean trapped) {

	}

}
