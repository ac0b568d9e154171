/** Acts of people at the desk, for tests and drills that need their traces. */
@NullMarked
package org.waymark.testing.desk;

import org.jspecify.annotations.NullMarked;
