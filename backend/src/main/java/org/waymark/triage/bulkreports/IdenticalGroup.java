package org.waymark.triage.bulkreports;

/**
 * Identical reports that are held.
 *
 * @param reference of the oldest of them
 * @param count how many of them were found
 * @param more whether so much is held that there may be more
 */
public record IdenticalGroup(String reference, long count, boolean more) {

}
