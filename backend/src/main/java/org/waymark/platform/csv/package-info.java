/**
 * Tables that other programs wrote, as CSV: whatever their encoding, line ends, quotes
 * and separator.
 *
 * <p>
 * Start at {@link CsvFile}.
 */
@NamedInterface("csv")
@NullMarked
package org.waymark.platform.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
