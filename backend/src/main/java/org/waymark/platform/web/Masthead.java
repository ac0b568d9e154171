package org.waymark.platform.web;

/**
 * Whose service this is.
 *
 * @param council name of the council
 * @param hub what its hub is called
 * @param example whether it is the example that ships with Waymark
 */
public record Masthead(String council, String hub, boolean example) {

}
