package org.waymark.staff.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import org.waymark.audit.Audit;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.Statements;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An attacker who tries names learns nothing: the same work is done for each. The times
 * are measured by {@code ops/faults/same}.
 */
@WaymarkTest
class SameWayTests {

	private static final List<String> OTHERS = List.of("worker", "new.closed", "new.ended", "new.invited",
			"new.provided");

	@Autowired
	WebTestClient web;

	@Autowired
	LocalStore store;

	@Autowired
	Audit audit;

	@Autowired
	TriageDatabase database;

	@BeforeEach
	void accountsOfEachKind() {
		Rows.change(
				"""
						INSERT INTO staff.account (sign_in, name, role, password, provider, subject, disabled, ends)
						SELECT 'new.' || k, k, 'MANAGER', CASE WHEN k = 'ended' THEN a.password END,
						       CASE WHEN k = 'provided' THEN 'council' END, CASE WHEN k = 'provided' THEN sha256('provided') END,
						       CASE WHEN k = 'closed' THEN now() END, CASE WHEN k = 'ended' THEN now() END
						FROM staff.account a, unnest(ARRAY['closed', 'ended', 'invited', 'provided']) k WHERE a.sign_in = 'worker'
						""");
	}

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.account WHERE sign_in LIKE 'new.%'");
	}

	@Test
	void everyNameSendsTheSameStatementsAndGetsTheSameAnswer() {
		Map<String, Long> nobody = Statements.each(() -> tried("nobody.here"));
		assertThat(nobody.keySet()).anyMatch(sql -> sql.contains("staff.account"))
			.anyMatch(sql -> sql.contains("INSERT INTO audit.entry"));
		String answer = tried("nobody.here");
		for (String name : OTHERS) {
			assertThat(Statements.each(() -> tried(name))).as(name).isEqualTo(nobody);
			assertThat(tried(name)).as(name).isEqualTo(answer);
		}
	}

	@Test
	void everyNameCostsOnePassword() {
		Counting passwords = new Counting();
		SignIn signIn = new SignIn(this.store, passwords, this.audit, this.database);
		signIn.attempt("nobody.here", "not the password").block();
		assertThat(passwords.looked).hasValue(1);
		OTHERS.forEach(name -> {
			passwords.looked.set(0);
			signIn.attempt(name, "not the password").block();
			assertThat(passwords.looked).as(name).hasValue(1);
		});
		passwords.destroy();
	}

	private String tried(String name) {
		return DeskClient.text(new DeskClient(this.web).signIn(name, "not the password"))
			.replace(name, "")
			.replaceAll("value=\"[^\"]{20,}\"", "");
	}

	/** Counts what takes the time. */
	private static final class Counting extends Passwords {

		private final AtomicInteger looked = new AtomicInteger();

		@Override
		Mono<Boolean> matches(String password, String hash) {
			this.looked.incrementAndGet();
			return super.matches(password, hash);
		}

	}

}
