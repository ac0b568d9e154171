package org.waymark.directory.letters;

import java.util.List;

import org.waymark.site.schools.School;
import org.waymark.staff.DeskFrame;

/**
 * The letters of a half-term.
 *
 * @param frame the page's frame
 * @param reached schools that a letter goes to
 * @param withoutMailbox schools with something missing and no mailbox
 * @param sent that they were sent, in words; empty when not yet
 * @param conflict why a press sent nothing, in words; empty when none was in vain
 */
record LettersPage(DeskFrame frame, List<School> reached, List<School> withoutMailbox, String sent, String conflict) {

}
