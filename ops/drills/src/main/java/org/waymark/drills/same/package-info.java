/** Whether answers that must tell nothing take as long as one another. */
@NullMarked
package org.waymark.drills.same;

import org.jspecify.annotations.NullMarked;
