/**
 * The two doors to PostgreSQL, and its migrations.
 */
@NullMarked
package org.waymark.platform.database;

import org.jspecify.annotations.NullMarked;
