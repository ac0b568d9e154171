package org.waymark.audit;

import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** Binds what may be absent. */
final class Bindings {

	private Bindings() {
	}

	static GenericExecuteSpec uuid(GenericExecuteSpec statement, String name, Optional<UUID> value) {
		return value.map(given -> statement.bind(name, given)).orElseGet(() -> statement.bindNull(name, UUID.class));
	}

}
