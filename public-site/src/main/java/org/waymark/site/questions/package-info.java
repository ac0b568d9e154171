/**
 * How a question is shown and what is taken from its form, for the public's pages and for
 * staff who ask on somebody's behalf.
 */
@NamedInterface("questions")
@NullMarked
package org.waymark.site.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
