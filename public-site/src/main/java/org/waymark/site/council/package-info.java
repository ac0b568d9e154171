/**
 * Reads what the public face shows of a council's content. Start at {@link FiledContact}
 * for the contacts as an editor changes them.
 */
@NamedInterface("council")
@NullMarked
package org.waymark.site.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
