/**
 * Notices networks that ask for far more than people do. It slows and refuses nothing;
 * what comes from there later carries a reason, which is weak alone.
 */
@NullMarked
package org.waymark.intake.traffic;

import org.jspecify.annotations.NullMarked;
