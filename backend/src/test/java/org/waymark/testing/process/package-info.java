/** The application as processes of its own, as its operator starts it. */
@NullMarked
package org.waymark.testing.process;

import org.jspecify.annotations.NullMarked;
