/**
 * Messages between the desk and whoever reported.
 */
@NullMarked
package org.waymark.triage.correspondence;

import org.jspecify.annotations.NullMarked;
