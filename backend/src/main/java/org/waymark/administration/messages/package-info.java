/**
 * What is sent and what is stuck, and the tray of a trial.
 */
@NullMarked
package org.waymark.administration.messages;

import org.jspecify.annotations.NullMarked;
