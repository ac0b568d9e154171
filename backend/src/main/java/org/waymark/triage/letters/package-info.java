/**
 * Messages between the desk and whoever reported.
 */
@NullMarked
package org.waymark.triage.letters;

import org.jspecify.annotations.NullMarked;
