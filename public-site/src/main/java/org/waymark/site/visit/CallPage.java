package org.waymark.site.visit;

import org.waymark.site.page.Frame;

/**
 * The page that asks to call.
 *
 * @param frame around it
 * @param onwards where to carry on after the call
 */
public record CallPage(Frame frame, String onwards) {

}
