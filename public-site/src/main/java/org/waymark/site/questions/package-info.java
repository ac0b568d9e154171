/**
 * How a question is shown and read from its form, for the public's pages and for staff
 * who ask a caller.
 */
@NamedInterface("questions")
@NullMarked
package org.waymark.site.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
