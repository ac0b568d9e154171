package org.waymark.staff.provider;

import java.util.Optional;

import org.waymark.staff.DeskFrame;

/**
 * What the page needs that somebody sees who signed out and had come with a provider.
 *
 * @param frame what stands round it
 * @param provider what it is called
 * @param address where it ends its own session, if it can be told to
 */
public record LeftPage(DeskFrame frame, String provider, Optional<String> address) {

}
