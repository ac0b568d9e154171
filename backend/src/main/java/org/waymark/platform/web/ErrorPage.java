package org.waymark.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The parameter of the error page's template.
 *
 * @param masthead the service's name
 * @param stylesheet address of the styles
 * @param icon address of the icon
 * @param heading what is wrong
 * @param advice what to do about it
 * @param reference what to quote when asking for help, or null
 * @param desk whether it stands on the desk, so has no exit
 */
record ErrorPage(Masthead masthead, String stylesheet, String icon, String heading, String advice,
		@Nullable String reference, boolean desk) {

}
