/**
 * The terms that both faces share: how a report is called, where it came in, and what its
 * reporter wishes.
 */
@NamedInterface("terms")
@NullMarked
package org.waymark.site.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
