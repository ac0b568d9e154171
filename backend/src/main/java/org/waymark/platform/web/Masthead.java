package org.waymark.platform.web;

/**
 * The name of the service, for the top of each page.
 *
 * @param council name of the council
 * @param hub what its hub is called
 * @param example whether it is the example that ships with Waymark
 */
public record Masthead(String council, String hub, boolean example) {

}
