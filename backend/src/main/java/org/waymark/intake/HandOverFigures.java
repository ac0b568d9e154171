package org.waymark.intake;

import java.time.Duration;

/**
 * What has arrived and is not on the desk.
 *
 * @param waiting reports not admitted yet
 * @param oldest age of the oldest of them; zero when there is none
 * @param setAside reports in the repair lane
 */
public record HandOverFigures(long waiting, Duration oldest, long setAside) {

}
