/**
 * What every page of the desk is made of: forms and their faults, addresses, wording,
 * times and references.
 *
 * <p>
 * Start at {@link FormAnswer} for a form and at {@link Words} for wording. Owns no table.
 */
@ApplicationModule(allowedDependencies = { "platform", "site :: text", "site :: safety", "site :: terms" })
@NullMarked
package org.waymark.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
