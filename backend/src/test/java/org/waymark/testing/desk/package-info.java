/** What people at the desk do, for tests and drills that need its traces. */
@NullMarked
package org.waymark.testing.desk;

import org.jspecify.annotations.NullMarked;
