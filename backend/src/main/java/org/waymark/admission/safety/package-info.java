/**
 * The safety rules, and the facts of a report that they read.
 *
 * <p>
 * Start at {@link SafetyRules}. What an answer states is declared in the content
 * ({@code raises}). A rule that fired puts a report first by its {@code rank}, a column
 * that {@code triage.queue} reads.
 */
@NamedInterface("safety")
@NullMarked
package org.waymark.admission.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
