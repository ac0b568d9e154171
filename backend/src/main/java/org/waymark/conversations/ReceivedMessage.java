package org.waymark.conversations;

import java.util.UUID;

/**
 * A letter that the hub took in.
 *
 * @param report which report it belongs to
 * @param opened whether it opened; one that did not is kept whole and tried again when
 * the hub starts
 */
public record ReceivedMessage(UUID report, boolean opened) {

}
