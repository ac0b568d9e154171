/**
 * The keys that wrap those of documents are replaced while everything goes on: a new one
 * is used when every process of the hub has it, documents are wrapped anew, and the old
 * key is destroyed when none stands under it.
 *
 * <p>
 * Start at {@link KeyRotation}. It owns {@code platform.wrapping_key} and
 * {@code platform.key_holder}.
 */
@NullMarked
package org.waymark.platform.keys;

import org.jspecify.annotations.NullMarked;
