/**
 * Coming back to a report with its reference and code: its progress, questions from the
 * hub, and more to say.
 */
@NamedInterface("followup")
@NullMarked
package org.waymark.site.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
