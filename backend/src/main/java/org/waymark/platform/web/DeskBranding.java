package org.waymark.platform.web;

/** The council's name and branding, for every page of the desk. */
public interface DeskBranding {

	/** The branding as the council's files say now. */
	Masthead masthead();

	/**
	 * The address of a built file, with its content hash.
	 * @param name name of the file before it was built, such as {@code desk.css}
	 */
	String asset(String name);

}
