/**
 * Coming back to a report with its reference and code: its progress, questions from the
 * hub, and more to say.
 *
 * <p>
 * Start at {@code FollowUpController}. The return code is read here and checked by
 * {@code org.waymark.conversations}. The code of a second sign-in step is another thing:
 * {@code org.waymark.staff.secondfactor}.
 */
@NamedInterface("followup")
@NullMarked
package org.waymark.site.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
