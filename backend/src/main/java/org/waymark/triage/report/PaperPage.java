package org.waymark.triage.report;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the paper form.
 *
 * @param frame the page's frame
 * @param signs what people notice, to be ticked
 */
record PaperPage(DeskFrame frame, List<String> signs) {

}
