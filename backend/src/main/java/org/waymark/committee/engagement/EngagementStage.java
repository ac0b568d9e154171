package org.waymark.committee.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far an organisation has come. The last three are no steps, but how one stopped. */
enum EngagementStage {

	FOUND, CONTACTED, BOOKED, TRAINED, TESTED, REFRESHED, NO_ANSWER, REFUSED, ESCALATED;

	private static final Set<EngagementStage> LEARNED = Set.of(TRAINED, TESTED, REFRESHED);

	private static final Set<EngagementStage> STOPPED = Set.of(NO_ANSWER, REFUSED, ESCALATED);

	/** Whether its people were trained. */
	boolean learned() {
		return LEARNED.contains(this);
	}

	/** Whether it has to be said why not. */
	boolean stopped() {
		return STOPPED.contains(this);
	}

	static Optional<EngagementStage> of(String code) {
		return Stream.of(values()).filter(stage -> stage.name().equals(code)).findFirst();
	}

	static List<String> codes() {
		return Stream.of(values()).map(EngagementStage::name).toList();
	}

}
