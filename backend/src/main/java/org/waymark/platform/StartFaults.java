package org.waymark.platform;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;

/** Says why the process does not start: a line a fault, and no stack trace. */
class StartFaults implements SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger("org.waymark");

	@Override
	public boolean reportException(Throwable failure) {
		Optional<CannotStart> known = CannotStart.in(failure);
		known.ifPresent((reason) -> reason.faults().forEach((fault) -> log.error("Waymark does not start: {}", fault)));
		return known.isPresent();
	}

}
