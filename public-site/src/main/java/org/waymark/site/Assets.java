package org.waymark.site;

/** The styles, scripts and icons that pages load. */
public interface Assets {

	/**
	 * The address of a file, with its content hash: its content may be cached for ever.
	 * @param name such as {@code site.css}
	 * @return a path from the root
	 * @throws IllegalArgumentException when there is no such file
	 */
	String url(String name);

}
