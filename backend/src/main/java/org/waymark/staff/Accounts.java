package org.waymark.staff;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.form.Option;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;

/** Looks up accounts of the desk. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Accounts {

	private final DatabaseClient db;

	Accounts(TriageDatabase database) {
		this.db = database.client();
	}

	/**
	 * Those who may sign in now and do something, by name. Without a password or a
	 * provider, an account's owner was invited and has not come yet.
	 */
	public Flux<Colleague> whoMay(Permission permission) {
		return this.db.sql("""
				SELECT a.id, c.name, a.role FROM staff.account a JOIN staff.colleague c ON c.id = a.id
				WHERE disabled IS NULL AND withdrawn IS NULL AND (ends IS NULL OR ends > now())
				  AND (password IS NOT NULL OR provider IS NOT NULL) AND role = ANY (:roles)
				ORDER BY c.name, a.id
				""")
			.bind("roles", permission.roles().stream().map(Role::name).toArray(String[]::new))
			.map(Accounts::colleague)
			.all();
	}

	public Mono<Long> trialAccountsInUse() {
		return this.db.sql("SELECT count(*) FROM staff.account WHERE trial AND disabled IS NULL")
			.mapValue(Long.class)
			.one();
	}

	private static Colleague colleague(Readable row) {
		return new Colleague(Columns.staff(row, "id"), Columns.get(row, "name", String.class),
				Role.valueOf(Columns.get(row, "role", String.class)));
	}

	/**
	 * A member of staff, as colleagues see them.
	 *
	 * @param id their account
	 * @param name their name on the page
	 * @param role their role
	 */
	public record Colleague(StaffId id, String name, Role role) {

		/** This colleague in a list to choose from: the name, and the role behind it. */
		public Option option(boolean chosen) {
			return new Option(this.id.toString(), TypedText.isolated(this.name) + " (" + this.role.label() + ")",
					chosen);
		}

		@Override
		public String toString() {
			return "Colleague[" + this.role + "]";
		}

	}

}
