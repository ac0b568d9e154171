/**
 * Documents of schools: each is fetched once when an editor asks for it, read, and
 * searched for likely places. It suggests; a person answers.
 *
 * <p>
 * Start at {@link Documents}.
 */
@NullMarked
package org.waymark.directory.documents;

import org.jspecify.annotations.NullMarked;
