package org.waymark.site.visit;

import org.waymark.site.page.Frame;

/**
 * The page for words that came after their report was stored.
 *
 * @param frame around it
 * @param receipt address of the receipt of what is stored
 * @param elsewhere whether another window sent it: then nothing more is left to send
 */
record LatePage(Frame frame, String receipt, boolean elsewhere) {

}
