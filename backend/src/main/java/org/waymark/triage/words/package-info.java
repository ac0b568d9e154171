/**
 * What codes, times and references are called on the desk.
 */
@NullMarked
package org.waymark.triage.words;

import org.jspecify.annotations.NullMarked;
