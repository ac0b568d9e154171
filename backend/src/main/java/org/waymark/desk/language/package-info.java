/**
 * Words that staff are asked to think about while they write.
 *
 * <p>
 * Start at {@link Language}. The council's content says which words.
 */
@NamedInterface("language")
@NullMarked
package org.waymark.desk.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
