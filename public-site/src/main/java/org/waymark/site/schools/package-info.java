/**
 * Where a parent finds a school, its policies, and what they cover. Start at
 * {@link PublishedSchools}, the edition that the hub publishes and these pages show.
 */
@NamedInterface("schools")
@NullMarked
package org.waymark.site.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
