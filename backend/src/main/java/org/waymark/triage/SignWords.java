package org.waymark.triage;

import java.util.Map;

/** The everyday descriptions that a reporter may tick. */
public interface SignWords {

	/** By code, in the words that the reporter read and in the order of their page. */
	Map<String, String> byCode();

}
