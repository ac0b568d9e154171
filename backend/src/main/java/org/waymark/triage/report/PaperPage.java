package org.waymark.triage.report;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What the template of the paper form needs.
 *
 * @param frame what stands round it
 * @param signs what people notice, to be ticked
 */
public record PaperPage(DeskFrame frame, List<String> signs) {

}
