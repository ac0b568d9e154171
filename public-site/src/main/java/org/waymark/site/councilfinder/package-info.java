/**
 * Names the council that looks after children at a place, by the council's own rules. It
 * asks nobody else and keeps no input that leads to an answer.
 */
@NullMarked
package org.waymark.site.councilfinder;

import org.jspecify.annotations.NullMarked;
