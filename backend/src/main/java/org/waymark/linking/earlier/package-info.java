/**
 * Earlier reports: members of staff link a report to those before it, or say that they
 * are not the same.
 */
@NamedInterface("earlier")
@NullMarked
package org.waymark.linking.earlier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
