package org.waymark.platform;

import java.util.List;

/**
 * A rule about settings of several records. All are asked before anything else is made,
 * in every mode; what concerns one record stands in it as a constraint.
 */
public interface SettingsCheck {

	/**
	 * Compares, and looks at nothing but settings.
	 * @return one sentence a fault, each naming a setting and what it must be
	 */
	List<String> faults();

}
