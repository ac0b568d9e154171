/**
 * Finds schools by what parents type: a name, a part of one, a former name, a slip, a
 * postcode, a street or a town. Plain code on arrays in memory. Start at
 * {@link SchoolIndex}.
 */
@NamedInterface("school-search")
@NullMarked
package org.waymark.site.schools.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
