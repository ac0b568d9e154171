package org.waymark.triage.flood;

/**
 * Identical reports that are held.
 *
 * @param reference of the oldest of them
 * @param count how many there are
 */
public record Group(String reference, long count) {

}
