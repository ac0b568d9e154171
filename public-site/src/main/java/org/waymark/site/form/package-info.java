/**
 * Forms of the journey: what their last page asks of the browser, and the page that hands
 * back what was typed.
 */
@NullMarked
package org.waymark.site.form;

import org.jspecify.annotations.NullMarked;
