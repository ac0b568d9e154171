/**
 * What tests of stores need: the hub's database, migrated, and rows in it. No application
 * is started.
 */
@NullMarked
package org.waymark.testing.store;

import org.jspecify.annotations.NullMarked;
