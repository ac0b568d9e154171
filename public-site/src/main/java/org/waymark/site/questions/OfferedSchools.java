package org.waymark.site.questions;

import java.util.List;

/** The schools of the area, offered where somebody is asked for one. */
public interface OfferedSchools {

	/** Names of open schools, in the order of the alphabet; none before any are known. */
	List<String> names();

}
