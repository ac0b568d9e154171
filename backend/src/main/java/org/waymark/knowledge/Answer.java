package org.waymark.knowledge;

/**
 * What a second person says of a change.
 *
 * @param item what is changed
 * @param number of the version that waits
 * @param agreed whether it shall be published
 * @param words why; may be empty where they agree
 */
record Answer(Item item, int number, boolean agreed, String words) {

}
