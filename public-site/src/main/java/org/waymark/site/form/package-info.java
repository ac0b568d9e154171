/**
 * Forms of the journey: what their templates show of a question, what is taken from them,
 * and the page that hands back what was typed.
 */
@NullMarked
package org.waymark.site.form;

import org.jspecify.annotations.NullMarked;
