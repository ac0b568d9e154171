/** What every route of the desk answers to whom. */
@NullMarked
package org.waymark.triage.roles;

import org.jspecify.annotations.NullMarked;
