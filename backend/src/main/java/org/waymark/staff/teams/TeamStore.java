package org.waymark.staff.teams;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Role;

@Component
@ConditionalOnFace(Face.TRIAGE)
class TeamStore {

	private final DatabaseClient db;

	TeamStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Everybody in one of the roles who may come in, by name. */
	Flux<Placed> all(List<Role> roles) {
		return this.db.sql("""
				SELECT a.id, c.name, a.role, a.team FROM staff.account a JOIN staff.colleague c ON c.id = a.id
				WHERE role = ANY(:roles) AND disabled IS NULL AND (ends IS NULL OR ends > now()) ORDER BY c.name, a.id
				""")
			.bind("roles", roles.stream().map(Role::name).toArray(String[]::new))
			.mapProperties(Placed.class)
			.all();
	}

	/**
	 * A member of staff and their team.
	 *
	 * @param team its name, or null
	 */
	record Placed(UUID id, String name, Role role, @Nullable String team) {

		@Override
		public String toString() {
			return "Placed[hidden]";
		}

	}

}
