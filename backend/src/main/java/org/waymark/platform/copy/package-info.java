/**
 * Recognises a restored copy, from which nothing leaves before a person releases it.
 */
@NullMarked
package org.waymark.platform.copy;

import org.jspecify.annotations.NullMarked;
