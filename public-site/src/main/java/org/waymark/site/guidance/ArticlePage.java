package org.waymark.site.guidance;

import org.waymark.site.page.Frame;

/**
 * A page made from Markdown.
 *
 * @param frame around it
 * @param html from our own renderer, which lets no HTML of the source through
 */
record ArticlePage(Frame frame, String html) {

}
