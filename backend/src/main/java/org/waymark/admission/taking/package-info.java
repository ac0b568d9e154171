/**
 * Reports that staff take by phone or in person and enter themselves.
 */
@NullMarked
package org.waymark.admission.taking;

import org.jspecify.annotations.NullMarked;
