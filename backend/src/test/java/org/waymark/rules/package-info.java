/** The rules that the build enforces, so that people can review meaning. */
@NullMarked
package org.waymark.rules;

import org.jspecify.annotations.NullMarked;
