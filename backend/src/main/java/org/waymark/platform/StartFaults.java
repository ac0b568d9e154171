package org.waymark.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;

/** Says why the process does not start: a line a fault, and no stack trace. */
class StartFaults implements SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger("org.waymark");

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CannotStart known) {
				known.faults().forEach((fault) -> log.error("Waymark does not start: {}", fault));
				return true;
			}
		}
		return false;
	}

}
