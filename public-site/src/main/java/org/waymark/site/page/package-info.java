/**
 * The base of every page of the public face: its frame, its words, its rendering, its way
 * of answering.
 */
@NullMarked
package org.waymark.site.page;

import org.jspecify.annotations.NullMarked;
