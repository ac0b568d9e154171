/** Messages between the desk and the reporter. */
@NullMarked
package org.waymark.triage.correspondence;

import org.jspecify.annotations.NullMarked;
