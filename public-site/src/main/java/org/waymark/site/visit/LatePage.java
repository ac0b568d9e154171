package org.waymark.site.visit;

import org.waymark.site.page.Frame;

/**
 * The page for words that came after their report was stored.
 *
 * @param frame around it
 * @param receipt address of the receipt of what is stored
 */
record LatePage(Frame frame, String receipt) {

}
