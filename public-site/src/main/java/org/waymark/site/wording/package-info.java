/**
 * The wording of questions, inputs and options: for the page that asks, and for the desk
 * that reads the answers.
 */
@NullMarked
package org.waymark.site.wording;

import org.jspecify.annotations.NullMarked;
