/**
 * Schools for tests, published as the hub publishes them.
 */
@NullMarked
package org.waymark.testing.schools;

import org.jspecify.annotations.NullMarked;
