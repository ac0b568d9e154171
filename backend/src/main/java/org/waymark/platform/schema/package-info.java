/** Checks of the database: its version, and who may do what in it. */
@NullMarked
package org.waymark.platform.schema;

import org.jspecify.annotations.NullMarked;
