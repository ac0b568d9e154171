/**
 * The safety facts that answers at each door can raise, for the hub.
 *
 * <p>
 * Start at {@link AnswerFacts}. Owns no table.
 */
@NamedInterface("answerfacts")
@NullMarked
package org.waymark.site.answerfacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
