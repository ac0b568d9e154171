/**
 * What codes, times and references are called on the desk.
 */
@NamedInterface("words")
@NullMarked
package org.waymark.triage.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
