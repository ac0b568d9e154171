/**
 * How many of the people in post are trained: staff and elected members from a table of
 * the learning system, partners from what they return.
 */
@NullMarked
package org.waymark.committee.training;

import org.jspecify.annotations.NullMarked;
