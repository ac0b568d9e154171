package org.waymark.platform;

import java.util.List;

/**
 * A one-shot task of the jar, run instead of the service: no web server, no schedule. The
 * name of its bean is the first word of the command line.
 */
@FunctionalInterface
public interface Command {

	/**
	 * Does the task and tells the person who typed it.
	 * @param arguments the words after the first
	 * @return 0 when it went well, else 1
	 */
	int run(List<String> arguments);

}
