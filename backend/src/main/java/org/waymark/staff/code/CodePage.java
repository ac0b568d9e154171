package org.waymark.staff.code;

import org.jspecify.annotations.Nullable;
import org.waymark.staff.DeskFrame;

/**
 * What the template of the page needs that asks for a code.
 *
 * @param frame what stands round it
 * @param next where they were heading, or empty
 * @param error what is wrong with the code, or null
 */
public record CodePage(DeskFrame frame, String next, @Nullable String error) {

}
