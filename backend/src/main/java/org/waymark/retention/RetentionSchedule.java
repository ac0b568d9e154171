package org.waymark.retention;

import java.util.List;

/** The council's rules about how long reports are kept, as its content says now. */
public interface RetentionSchedule {

	/** Whether nobody has decided these rules: they ship with Waymark. */
	boolean example();

	/** The rules in the order of the page; none if the content cannot be read. */
	List<RetentionRule> rules();

}
