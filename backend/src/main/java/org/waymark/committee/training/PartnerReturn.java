package org.waymark.committee.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.waymark.staff.training.Training;

/**
 * What a partner said of its own people.
 *
 * @param agency code of the partner
 * @param returned the day of the return
 * @param source where the figures stand
 * @param people how many it has in post
 * @param trained how many of them are trained, by subject
 */
record PartnerReturn(UUID id, String agency, LocalDate returned, String source, int people,
		Map<Training, Integer> trained) {

}
