/**
 * What tests and drills share: a browser, the application as a process, and people who
 * use it.
 */
@NullMarked
package org.waymark.testing;

import org.jspecify.annotations.NullMarked;
