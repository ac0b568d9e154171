package org.waymark.retention.erasure;

import java.time.Instant;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

/**
 * What is left of an erased report, and no name of anybody in it.
 *
 * @param report its random id, for restored copies
 * @param rule code of the rule by which it was due
 * @param author who asked
 * @param second who agreed
 * @param removed how many rows went
 */
record Tombstone(long number, ReportId report, UUID run, String rule, Instant erased, StaffId author, StaffId second,
		int removed) {

}
