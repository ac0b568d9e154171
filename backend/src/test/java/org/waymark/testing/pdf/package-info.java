/** Judges PDFs. */
@NullMarked
package org.waymark.testing.pdf;

import org.jspecify.annotations.NullMarked;
