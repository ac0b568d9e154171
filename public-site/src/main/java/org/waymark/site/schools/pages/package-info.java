/**
 * The pages on which everybody finds a school, and what is known of its policies. Start
 * at {@link SchoolsController}, and at {@link Directory} for what they show.
 */
@NullMarked
package org.waymark.site.schools.pages;

import org.jspecify.annotations.NullMarked;
