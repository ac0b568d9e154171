package org.waymark.site.begin;

import org.waymark.site.page.Frame;

/**
 * Says that there are no answers to go on with.
 *
 * @param frame around it
 */
record NothingPage(Frame frame) {

}
