/**
 * Proofs about the public pages, whatever doors and questions there are: each is a visit
 * to the pages as they come, none knows a question by name.
 */
@NullMarked
package org.waymark.pages;

import org.jspecify.annotations.NullMarked;
