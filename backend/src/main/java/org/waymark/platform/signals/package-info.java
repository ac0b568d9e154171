/**
 * Hints between processes, over PostgreSQL's NOTIFY: something waits. They carry nothing,
 * and whoever hears one looks for itself.
 */
@NullMarked
package org.waymark.platform.signals;

import org.jspecify.annotations.NullMarked;
