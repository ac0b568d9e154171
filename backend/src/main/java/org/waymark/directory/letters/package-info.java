/**
 * Letters to all schools with something missing, in one batch a half-term: the council's
 * own review. It does not know what parents could not find.
 */
@NullMarked
package org.waymark.directory.letters;

import org.jspecify.annotations.NullMarked;
