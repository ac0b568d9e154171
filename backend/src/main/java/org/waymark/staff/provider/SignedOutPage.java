package org.waymark.staff.provider;

import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the page after signing out of a session that came with a provider.
 *
 * @param frame the page's frame
 * @param provider its name
 * @param address where it ends its own session, if it can be told to
 */
record SignedOutPage(DeskFrame frame, String provider, Optional<String> address) {

}
