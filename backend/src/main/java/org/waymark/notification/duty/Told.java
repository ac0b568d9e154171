package org.waymark.notification.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One message of an alert.
 *
 * @param whom code of the place on the rota
 * @param route by which way, a code
 * @param state how it stands with it, a code
 * @param last how the last try ended, a code; empty before the first
 */
public record Told(UUID alert, Instant made, String whom, String route, String state, Optional<String> last) {

}
