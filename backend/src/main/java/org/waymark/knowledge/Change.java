package org.waymark.knowledge;

import java.util.Optional;

/**
 * What an editor wants an item to say.
 *
 * @param item what is changed
 * @param body what it shall say; empty where the folder shall say it again
 * @param seen number of the newest version that the editor saw; 0 for none
 * @param why what they say of it; may be empty
 */
public record Change(Item item, Optional<String> body, int seen, String why) {

}
