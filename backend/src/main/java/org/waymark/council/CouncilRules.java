package org.waymark.council;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.clocks.WorkingTime;
import org.waymark.site.Council;
import org.waymark.site.answerfacts.AnswerFacts;

/**
 * A live service takes no change of its content that would have refused its first
 * going-live: the content that was accepted before is better.
 */
@Component
class CouncilRules implements Council.Rules {

	private final AnswerFacts facts;

	private final InstantSource time;

	CouncilRules(AnswerFacts facts, InstantSource time) {
		this.facts = facts;
		this.time = time;
	}

	@Override
	public Set<String> faults(Council content) {
		LocalDate today = WorkingTime.day(this.time.instant());
		Set<String> faults = new LinkedHashSet<>(CouncilGoingLive.faults(content, today));
		faults.addAll(SafetyGoingLive.faults(this.facts.reach(content)));
		return faults;
	}

}
