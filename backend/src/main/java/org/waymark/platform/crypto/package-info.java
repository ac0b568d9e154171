/**
 * Keys, and what they seal.
 */
@NullMarked
package org.waymark.platform.crypto;

import org.jspecify.annotations.NullMarked;
