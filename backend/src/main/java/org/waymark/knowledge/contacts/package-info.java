/**
 * The pages on which an editor keeps the contacts: numbers, when they answer, and when
 * somebody checked that.
 *
 * <p>
 * Start at {@link NumberController}.
 */
@NullMarked
package org.waymark.knowledge.contacts;

import org.jspecify.annotations.NullMarked;
