package org.waymark.staff.code;

import org.waymark.staff.DeskFrame;

/**
 * Says how somebody's second factor stands.
 *
 * @param frame what stands round it
 * @param recoveryLeft how many recovery codes they have not used
 */
public record KeptPage(DeskFrame frame, long recoveryLeft) {

}
