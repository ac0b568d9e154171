/** The record of acts, and that each act leaves one entry in it. */
@NullMarked
package org.waymark.triage.trail;

import org.jspecify.annotations.NullMarked;
