package org.waymark.directory.figures;

import java.util.List;

import org.waymark.site.schools.PublishedFigures.Part;
import org.waymark.staff.DeskFrame;

/**
 * The figures of the directory.
 *
 * @param frame the page's frame
 * @param day on which they were counted, in words
 * @param kinds a part for each kind of policy; none before there is a school
 */
record FiguresPage(DeskFrame frame, String day, List<Part> kinds) {

}
