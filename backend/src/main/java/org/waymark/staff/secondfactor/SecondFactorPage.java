package org.waymark.staff.secondfactor;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the page about a person's own second factor.
 *
 * @param frame the page's frame
 * @param recoveryLeft how many recovery codes they have not used
 */
record SecondFactorPage(DeskFrame frame, long recoveryLeft) {

}
