/**
 * Reports that staff take by phone or in person and enter themselves.
 */
@NullMarked
package org.waymark.admission.staffentry;

import org.jspecify.annotations.NullMarked;
