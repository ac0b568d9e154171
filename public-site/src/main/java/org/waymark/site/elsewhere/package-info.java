/**
 * Names the council that looks after children where somebody says, by the council's own
 * rules. Asks nobody else, keeps nothing of what leads to an answer.
 */
@NullMarked
package org.waymark.site.elsewhere;

import org.jspecify.annotations.NullMarked;
