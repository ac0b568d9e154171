/**
 * The shared parts of tests and drills: a browser, the application as a process, and
 * people who use it.
 */
@NullMarked
package org.waymark.testing;

import org.jspecify.annotations.NullMarked;
