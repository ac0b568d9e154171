/** Whether somebody can be found in the figures that a council publishes. */
@NullMarked
package org.waymark.drills.figures;

import org.jspecify.annotations.NullMarked;
