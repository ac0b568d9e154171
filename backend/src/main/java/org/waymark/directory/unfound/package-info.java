/**
 * Policies that parents could not find. An editor looks first; nothing changes in public,
 * and no school is told.
 */
@NullMarked
package org.waymark.directory.unfound;

import org.jspecify.annotations.NullMarked;
