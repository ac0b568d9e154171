/**
 * The public face: its pages, and the few interfaces that the backend implements for
 * them.
 *
 * <p>
 * Start at {@link Intake} for the seam, at {@code report.doors.Doors} for the questions,
 * and at {@code visit.QuestionsController} for the pages.
 *
 * <p>
 * Owns no table: it has no database code.
 */
@ApplicationModule(displayName = "Public site", allowedDependencies = {})
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
