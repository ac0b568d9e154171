package org.waymark.notification.duty;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.crypto.HubKeys;
import org.waymark.site.Intake;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Answer;
import org.waymark.site.Submission.Reporter;
import org.waymark.site.VisitSecret;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Two hundred random cases: outgoing messages say the same for each of them. */
@WaymarkTest
class SameWordsTests {

	private static final int CASES = 200;

	/** Reports that are urgent together make one alert. */
	private static final int TOGETHER = 5;

	private static final Duration SOON = Await.LIMIT;

	private static final List<String> DANGERS = List.of("yes", "missing");

	private final Random random = new Random(20261120);

	@Autowired
	private Intake intake;

	@Autowired
	private Escalation escalation;

	@Autowired
	private HubKeys keys;

	@Autowired
	private WebTestClient web;

	@Test
	void messagesOfTwoHundredCasesDifferInNothingButWhomTheyGoTo() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		String proof = DeskClient.proof(worker.get("/triage/home"));
		for (int number = 1; number <= CASES; number += TOGETHER) {
			List<String> references = IntStream.range(number, number + TOGETHER).mapToObj(this::aCase).toList();
			awaitOnTheDesk(number + TOGETHER - 1);
			wake();
			references.forEach(reference -> worker.post("/triage/reports/" + reference + "/messages", letter(), proof));
		}
		Await.until("every letter is written",
				() -> Rows.count("SELECT count(*) FROM notification.tray") >= CASES + 2L * CASES / TOGETHER
						&& Rows.count("SELECT count(*) FROM notification.message WHERE state = 'WAITING'") == 0);
		Map<String, List<JsonNode>> letters = letters().stream()
			.collect(groupingBy(letter -> letter.get("urgent") + " " + letter.get("route").asString()));
		assertThat(letters.get("true TEXT")).hasSize(CASES / TOGETHER);
		assertThat(letters.get("true EMAIL")).hasSize(CASES / TOGETHER);
		assertThat(letters.get("false EMAIL").stream().filter(SameWordsTests::toReporter)).hasSize(CASES);
		assertThat(letters().stream()
			.collect(groupingBy(letter -> letter.get("urgent") + " " + letter.get("route") + toReporter(letter),
					mapping(SameWordsTests::words, toSet()))))
			.allSatisfy((kind, words) -> assertThat(words).as(kind).hasSize(1));
		assertThat(letters()).noneMatch(letter -> words(letter).matches("(?s).*([Pp]lanted|child|[0-9A-Z]{10}).*"));
	}

	/**
	 * A report with a safety rule, by any door, whose reporter ticked that mail is safe.
	 */
	private String aCase(int number) {
		Door door = Doors.all().get(this.random.nextInt(Doors.all().size())).door();
		boolean inReport = door == Door.YOUNG || door == Door.WORK;
		String email = "planted" + number + "@post.example";
		List<Answer> mail = List.of(new Answer("you", "mail", 0, true, List.of("safe")));
		List<Answer> concern = new ArrayList<>(
				List.of(new Answer("now", "danger", 0, true, List.of(DANGERS.get(this.random.nextInt(2)))),
						new Answer("story", "story", 0, false, List.of("planted story " + this.random.nextLong()))));
		if (inReport) {
			concern.add(new Answer("you", "email", 0, false, List.of(email)));
			concern.addAll(mail);
		}
		Reporter reporter = inReport ? new Reporter(Wish.IN_REPORT, "", "", "", "", List.of())
				: new Reporter(Wish.NAMED, "Planted " + number, "", email, "planted", mail);
		return this.intake
			.accept(VisitSecret.fresh(new SecureRandom()),
					new Submission(door, new Submission.Concern(concern, List.of()), reporter,
							new Submission.Arrival(Submission.Form.JOURNEY, true)))
			.blockOptional(SOON)
			.orElseThrow()
			.reference()
			.text();
	}

	private static void awaitOnTheDesk(int reports) {
		Await.until("they are on the desk", () -> Rows.count("SELECT count(*) FROM triage.report") == reports);
	}

	private Map<String, String> letter() {
		return Map.of("name", UUID.randomUUID().toString(), "words", "planted letter " + this.random.nextLong(), "act",
				"send");
	}

	/** Tells the people on duty, and lets the next case raise an alert of its own. */
	private void wake() {
		this.escalation.escalate().block(SOON);
		Rows.change("UPDATE notification.alert SET acknowledged = now(), acknowledged_by = gen_random_uuid() "
				+ "WHERE acknowledged IS NULL");
	}

	private static boolean toReporter(JsonNode letter) {
		return letter.get("to").asString().startsWith("planted");
	}

	/** Everything that the letter says, its link and its name of the sender included. */
	private static String words(JsonNode letter) {
		return letter.get("name").asString() + "\n" + letter.get("subject").asString() + "\n"
				+ letter.get("text").asString();
	}

	private List<JsonNode> letters() {
		try (Connection connection = TestPostgres.shared().superuser();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT message, body FROM notification.tray")) {
			List<JsonNode> letters = new ArrayList<>();
			while (rows.next()) {
				byte[] opened = this.keys.openIdentity(rows.getObject(1, UUID.class), rows.getBytes(2));
				letters.add(JsonMapper.builder().build().readTree(new String(opened, StandardCharsets.UTF_8)));
			}
			return letters;
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
