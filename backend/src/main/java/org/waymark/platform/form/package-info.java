/**
 * What the records of forms have in common: options to choose from, and errors.
 */
@NullMarked
package org.waymark.platform.form;

import org.jspecify.annotations.NullMarked;
