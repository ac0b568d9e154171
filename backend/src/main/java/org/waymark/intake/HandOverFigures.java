package org.waymark.intake;

import java.time.Duration;

/**
 * Figures of reports that were accepted and are not on the desk yet.
 *
 * @param waiting reports not admitted yet
 * @param oldest age of the oldest of them; zero when there is none
 * @param setAside reports in the repair lane
 */
public record HandOverFigures(long waiting, Duration oldest, long setAside) {

}
