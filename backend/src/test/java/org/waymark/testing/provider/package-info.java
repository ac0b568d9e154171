/**
 * A provider of accounts that behaves badly, for tests.
 */
@NullMarked
package org.waymark.testing.provider;

import org.jspecify.annotations.NullMarked;
