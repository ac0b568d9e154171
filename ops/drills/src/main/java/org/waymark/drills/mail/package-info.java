/** Proofs about mail and alerts that take long: each has a short form in the tests. */
@NullMarked
package org.waymark.drills.mail;

import org.jspecify.annotations.NullMarked;
