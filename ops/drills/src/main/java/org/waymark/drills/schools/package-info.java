/**
 * Whole registers of schools that do not exist: searched, imported, reviewed and undone.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.drills.schools;
