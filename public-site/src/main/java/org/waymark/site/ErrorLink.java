package org.waymark.site;

/**
 * One line of an error summary.
 *
 * @param field id of the field to go to
 * @param text what is wrong and how to put it right; the same words stand at the field
 */
public record ErrorLink(String field, String text) {

}
