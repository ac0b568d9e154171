/**
 * The safety rules, and the facts of a report that they read.
 *
 * <p>
 * Start at {@link SafetyRules}. What an answer states is declared in the content
 * ({@code raises}). A rule that fired puts a report first by the {@code rank} of that
 * report. Which rung a rule stands on says the migration that {@code EntryStore} of
 * {@code triage.queue} names; a new rule lands on the lowest of the urgent ones.
 */
@NamedInterface("safety")
@NullMarked
package org.waymark.admission.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
