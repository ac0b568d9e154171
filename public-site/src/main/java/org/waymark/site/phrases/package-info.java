/**
 * Finds phrases in what somebody typed, however they spell them. The phrases are data.
 *
 * <p>
 * Start at {@link PhraseList}. Owns no table.
 */
@NamedInterface("phrases")
@NullMarked
package org.waymark.site.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
