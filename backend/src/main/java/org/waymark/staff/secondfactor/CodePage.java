package org.waymark.staff.secondfactor;

import org.jspecify.annotations.Nullable;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the page that asks for a code.
 *
 * @param frame the page's frame
 * @param next the page to go on to, or empty
 * @param error what is wrong with the code, or null
 */
record CodePage(DeskFrame frame, String next, @Nullable String error) {

}
