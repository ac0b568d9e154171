/**
 * Where a school says where its policies are, by the link of a letter. Nothing changes in
 * public until an editor accepts it.
 */
@NullMarked
package org.waymark.site.schools.proposals;

import org.jspecify.annotations.NullMarked;
