/**
 * A real PostgreSQL as a child of this process.
 */
@NullMarked
package org.waymark.platform.server;

import org.jspecify.annotations.NullMarked;
