package org.waymark.platform.web;

/** What every page of the desk needs to know of the house that it stands in. */
public interface House {

	/** Whose service this is, as its files say now. */
	Masthead masthead();

	/**
	 * The address of a built file, with its content hash.
	 * @param name name of the file before it was built, such as {@code desk.css}
	 */
	String asset(String name);

}
