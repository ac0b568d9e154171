package org.waymark.directory.imports;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.directory.register.RegisteredSchool;
import org.waymark.directory.schools.FactsJson;
import org.waymark.directory.schools.KeptSchool;
import org.waymark.directory.schools.Schools.Moved;

/**
 * How a change that was accepted is taken back.
 *
 * @param facts of the school before, as they are stored; null where it was not there
 * @param former its former names before
 * @param gone whether it was missing in the register before
 * @param policies those that were moved
 * @param contact whether its contact was moved
 * @param to the school to which they were moved; 0 where nothing was
 */
record Undo(@Nullable String facts, List<String> former, boolean gone, List<UUID> policies, boolean contact, int to) {

	/** A new school is taken out again. */
	static final Undo OF_NEW = new Undo(null, List.of(), false, List.of(), false, 0);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static Undo of(KeptSchool before) {
		return new Undo(FactsJson.write(before.registered().facts()), before.former(), before.gone(), List.of(), false,
				0);
	}

	static Undo of(Moved moved, int to) {
		return new Undo(null, List.of(), false, moved.policies(), moved.contact(), to);
	}

	static Undo read(String json) {
		return JSON.readValue(json, Undo.class);
	}

	String json() {
		return JSON.writeValueAsString(this);
	}

	Moved moved() {
		return new Moved(this.policies, this.contact);
	}

	/** The school as it was; none for a new one. */
	@Nullable KeptSchool school(int urn) {
		return (this.facts == null) ? null
				: new KeptSchool(new RegisteredSchool(urn, FactsJson.read(this.facts)), this.former, this.gone, false);
	}

}
