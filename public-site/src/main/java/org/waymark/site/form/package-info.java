/**
 * Forms of the journey: the browser's task on their last page, and the page that hands
 * typed text back.
 */
@NullMarked
package org.waymark.site.form;

import org.jspecify.annotations.NullMarked;
