/**
 * Takes notifications from systems of the police, many at once, and keeps the keys that
 * these show.
 */
@NullMarked
package org.waymark.admission.police;

import org.jspecify.annotations.NullMarked;
