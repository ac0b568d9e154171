package org.waymark.platform.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.platform.CannotStart;
import org.waymark.platform.crypto.TestKeys;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the ledger lets happen to a key, and what it reaches. */
class KeyLedgerTests {

	private static final Pattern SEALED = Pattern
		.compile("^## (\\S+)$|^\\| `(\\w+)` \\| Sealed, with the (?:case|identity) key.*$", Pattern.MULTILINE);

	@TempDir
	private Path folder;

	private RotatingService service;

	@BeforeEach
	void begin() throws SQLException {
		this.service = RotatingService.in(this.folder);
	}

	@AfterEach
	void end() {
		this.service.close();
	}

	@Test
	void anOldKeyStaysWhileAnythingNeedsIt() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		UUID report = hub.store(10);
		TestKeys.rotate("case", this.service.keys());
		refuses("not in force", hub);
		RotatingService.turn(hub);
		refuses("Something may still be sealed", hub);
		this.service.letTimePass();
		refuses("2 documents stand under", hub);
		hub.pass();
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> TestKeys.retire("case", this.service.keys(), hub.register()))
			.withMessageContaining("Copies of the database");
		assertThat(hub.ids()).hasSize(2);
		TestKeys.retireEarly("case", this.service.keys(), hub.register());
		hub.turn();
		assertThat(hub.ids()).hasSize(1);
		assertThat(hub.opens(report)).isTrue();
	}

	@Test
	void anOldKeyIsDestroyedWithoutHasteWhenNoCopyNeedsIt() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		TestKeys.rotate("case", this.service.keys());
		RotatingService.turn(hub);
		this.service.letTimePass();
		hub.pass();
		this.service.execute("UPDATE platform.wrapping_key SET in_force = in_force - interval '8 days'");
		TestKeys.retire("case", this.service.keys(), hub.register());
		assertThat(hub.register().status().block(Await.LIMIT)).anyMatch(line -> line.contains("destroyed"))
			.noneMatch(line -> line.contains("to be destroyed"));
	}

	@Test
	void aDocumentThatNoKeyOpensIsLeftAsItIs() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		UUID report = hub.store(10);
		this.service.execute("UPDATE triage.concern SET body = overlay(body PLACING '\\x0000' FROM 20)");
		TestKeys.rotate("case", this.service.keys());
		RotatingService.turn(hub);
		this.service.letTimePass();
		byte[] damaged = this.service.copy(report).get(1);
		assertThat(hub.pass()).isEqualTo(1);
		assertThat(this.service.copy(report).get(1)).isEqualTo(damaged);
		refuses("1 documents stand under", hub);
	}

	@Test
	void noOtherColumnIsReached() {
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> this.service.hub().columns().pages("staff.account.password").block(Await.LIMIT));
	}

	@Test
	void everyColumnThatIsListedIsThere() {
		RotatingHub hub = this.service.hub();
		for (String keys : List.of("CASE", "IDENTITY")) {
			assertThat(places(keys)).isNotEmpty()
				.allSatisfy(place -> assertThat(hub.columns().lock(place, 1, 0, 10).collectList().block(Await.LIMIT))
					.isEmpty());
			assertThat(hub.columns().documents(keys).block(Await.LIMIT)).isEmpty();
		}
	}

	@Test
	void aNewKeyComesIntoForceWhenEveryProcessHasIt() throws Exception {
		Path elsewhere = Files.createDirectory(this.folder.resolve("elsewhere"));
		this.service.copyKeys(elsewhere);
		RotatingHub one = this.service.hub();
		RotatingHub other = this.service.hub(elsewhere);
		RotatingService.turn(one, other);
		long old = one.inForce();
		TestKeys.rotate("case", this.service.keys());
		RotatingService.turn(one, other);
		RotatingService.turn(one, other);
		assertThat(one.inForce()).isEqualTo(old);
		assertThat(other.opens(one.store(10))).isTrue();
		this.service.copyKeys(elsewhere);
		RotatingService.turn(other, one, other);
		assertThat(one.inForce()).isEqualTo(other.inForce()).isNotEqualTo(old);
		assertThat(other.opens(one.store(10))).isTrue();
		assertThat(one.opens(other.store(10))).isTrue();
	}

	@Test
	void aHubWithNothingButADestroyedKeyDoesNotStart() throws Exception {
		Path elsewhere = Files.createDirectory(this.folder.resolve("elsewhere"));
		this.service.copyKeys(elsewhere);
		RotatingHub hub = this.service.hub();
		hub.turn();
		assertThat(this.service.hub(elsewhere).begin()).isEmpty();
		this.service.execute("DELETE FROM platform.key_holder WHERE process = (SELECT process FROM platform.key_holder "
				+ "ORDER BY beat DESC LIMIT 1)");
		this.service.rotate("case", hub);
		assertThat(this.service.hub(elsewhere).begin()).singleElement().asString().contains("case.json");
		assertThat(this.service.hub().begin()).isEmpty();
	}

	/** A column that is forgotten would not be wrapped anew, and be lost. */
	@Test
	void everySealedColumnIsListed() throws Exception {
		TreeSet<String> sealed = new TreeSet<>();
		Matcher line = SEALED.matcher(Files.readString(Checkout.root().resolve("ops/clear-columns.md")));
		String table = "";
		while (line.find()) {
			table = (line.group(1) != null) ? line.group(1) : table;
			if (line.group(2) != null) {
				sealed.add(table + "." + line.group(2));
			}
		}
		TreeSet<String> listed = new TreeSet<>();
		for (String keys : List.of("CASE", "IDENTITY")) {
			listed.addAll(places(keys));
		}
		assertThat(listed).isEqualTo(sealed).hasSizeGreaterThan(30);
	}

	@Test
	void figuresSayWhatIsLateAndWhatIsMissing() throws Exception {
		RotatingHub hub = this.service.hub();
		hub.turn();
		assertThat(hub.figure("waymark.keys.overdue")).isZero();
		this.service.execute("UPDATE platform.wrapping_key SET in_force = in_force - interval '29 days'");
		assertThat(hub.figure("waymark.keys.overdue")).isEqualTo(1);
		hub.store(10);
		TestKeys.rotate("case", this.service.keys());
		RotatingService.turn(hub);
		assertThat(hub.figure("waymark.keys.overdue")).isZero();
		assertThat(hub.figure("waymark.keys.left")).isEqualTo(2);
		assertThat(hub.figure("waymark.keys.missing")).isZero();
		this.service.execute("UPDATE platform.wrapping_key SET in_force = in_force - interval '7 days'");
		assertThat(hub.figure("waymark.keys.overdue")).as("it is to be destroyed by now").isEqualTo(1);
		this.service.execute("INSERT INTO platform.wrapping_key (key_set, id, in_force) VALUES ('CASE', 7, now())");
		assertThat(hub.figure("waymark.keys.missing")).isEqualTo(1);
	}

	private List<String> places(String keys) {
		return this.service.hub().columns().places(keys).collectList().block(Await.LIMIT);
	}

	private void refuses(String reason, RotatingHub hub) {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> TestKeys.retireEarly("case", this.service.keys(), hub.register()))
			.withMessageContaining(reason);
	}

}
