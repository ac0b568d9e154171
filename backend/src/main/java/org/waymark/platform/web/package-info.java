/**
 * The edge of every response: headers, errors, templates.
 */
@NullMarked
package org.waymark.platform.web;

import org.jspecify.annotations.NullMarked;
