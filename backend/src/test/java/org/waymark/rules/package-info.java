/** What the build refuses, so that people can review meaning. */
@NullMarked
package org.waymark.rules;

import org.jspecify.annotations.NullMarked;
