package org.waymark.desk;

/**
 * Something in a form that has to be put right.
 *
 * @param field id of the field
 * @param code which of the desk's words say so, below {@code error}
 */
public record Fault(String field, String code) {

}
