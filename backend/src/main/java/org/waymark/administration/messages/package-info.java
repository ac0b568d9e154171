/** The outbox as a page, and the tray of a trial. */
@NullMarked
package org.waymark.administration.messages;

import org.jspecify.annotations.NullMarked;
