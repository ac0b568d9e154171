package org.waymark.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a module holds, and how its rows end. The build fails on a table that no module
 * answers for. {@code ops/kept-columns.md} says the same of each column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Expiring {

	/** Tables that are a part of reports: their rows are erased with their report. */
	String[] withReport() default {};

	/**
	 * The functions of the database that erase them; {@code retention.remove} calls each.
	 */
	String[] by() default {};

	/** Tables whose rows end otherwise, or never. */
	String[] otherwise() default {};

}
