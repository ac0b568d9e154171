package org.waymark.administration.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import org.waymark.access.Curtain;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Checkout;
import org.waymark.testing.DeskClient;
import org.waymark.testing.DeskTable;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route of the desk, asked by every role about a report of every kind: the answers
 * are those of a committed table. Forms are sent empty, so that nothing changes.
 */
@WaymarkTest
class MatrixTests {

	private static final String TABLE = "backend/src/test/resources/desk-matrix.txt";

	/** A person of each role. */
	static final List<String> PEOPLE = List.of("worker", "manager", "intake", "nights", "police", "awaken", "licensing",
			"health", "education", "probation", "prison", "housing", "early-help", "lado", "editor", "analyst",
			"scrutiny", "auditor", "admin", "content");

	private static final List<String> AGENCIES = List.of("POLICE", "AWAKEN", "LICENSING", "HEALTH", "EDUCATION",
			"PROBATION", "PRISON", "HOUSING", "EARLY_HELP", "LADO");

	/** Those who read reports. */
	private static final Set<String> READERS = Set.of("worker", "manager", "intake", "nights");

	private static final String STORY = "Somebody is worried about a child";

	private static final String REPORTER = "Zebrafish";

	private static final String HEAD = """
			# What each route of the desk answers to each role. If a report is part of the address, there are six answers: for one's
			# own report, another team's, one that is name-only, invisible, hidden from a person who knows the family, closed.
			# Roles that are not named are refused (403) in every case. Forms are sent empty. MatrixTests compares; it leaves what
			# it saw in backend/target/desk-matrix.txt.
			""";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	/** References by kind, in the order of the table. */
	private final Map<String, String> reports = new LinkedHashMap<>();

	@BeforeEach
	void aReportOfEachKind() {
		TestReports made = new TestReports(this.database, this.documents);
		for (String kind : List.of("own", "other", "named", "invisible", "recused", "closed")) {
			this.reports.put(kind, made.aReport().confidential().arrives());
		}
		Rows.change("UPDATE triage.report SET owner = (SELECT id FROM staff.account WHERE sign_in = 'worker2')");
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now() WHERE reference = '"
				+ this.reports.get("closed") + "'");
		Curtain.restrict(report("named"), "NAME_ONLY", "worker2");
		Curtain.restrict(report("invisible"), "INVISIBLE", "worker2");
		PEOPLE.forEach(name -> Curtain.recuse(report("recused"), name));
		AGENCIES.forEach(agency -> Rows.change("""
				INSERT INTO agencies.request (id, report, agency, basis, due, author, body)
				SELECT gen_random_uuid(), id, '%s', 'PUBLIC_TASK', now(), owner, '\\x00' FROM triage.report
				""".formatted(agency)));
		Rows.change("""
				INSERT INTO agencies.sentence (id, report, basis, due, author, body)
				SELECT gen_random_uuid(), id, 'PUBLIC_TASK', now(), owner, '\\x00' FROM triage.report
				""");
	}

	@Test
	void everyRouteAnswersEveryRoleAboutEveryReportAsTheTableSays() throws IOException {
		Map<String, StringBuilder> seen = new LinkedHashMap<>();
		DeskTable.routes(this.requestMappingHandlerMapping)
			.stream()
			.filter(MatrixTests::staysAndEnds)
			.forEach(route -> seen.put(route, new StringBuilder()));
		for (String name : PEOPLE) {
			ask(name, seen);
		}
		String table = HEAD + seen.entrySet()
			.stream()
			.map(row -> row.getKey() + ":" + row.getValue() + "\n")
			.collect(Collectors.joining());
		Files.writeString(Checkout.root().resolve("backend/target/desk-matrix.txt"), table);
		Path committed = Checkout.root().resolve(TABLE);
		assertThat(table.lines().toList()).isEqualTo(Files.readAllLines(committed));
	}

	private void ask(String name, Map<String, StringBuilder> seen) {
		DeskClient person = DeskClient.signedIn(this.web, name);
		String proof = DeskClient.proof(person.get("/triage/home"));
		Rows.change("UPDATE triage.report SET owner = (SELECT id FROM staff.account WHERE sign_in = '" + name
				+ "') WHERE reference = '" + report("own") + "'");
		seen.forEach((route, answers) -> {
			String said = answers(person, proof, name, route);
			if (!said.replace(" ", "").matches("(403)+")) {
				answers.append(" ").append(name).append(said);
			}
		});
	}

	private String answers(DeskClient person, String proof, String name, String route) {
		List<String> kinds = route.matches(".*\\{(reference|request)}.*") ? new ArrayList<>(this.reports.keySet())
				: List.of("other");
		return kinds.stream()
			.map(kind -> " " + answer(person, proof, name, route, address(route, kind, name)))
			.collect(Collectors.joining());
	}

	// Nobody meets who reported without a reason, and those who read no reports meet no
	// word of them.
	private static int answer(DeskClient person, String proof, String name, String route, String address) {
		EntityExchangeResult<byte[]> answer = route.startsWith("GET") ? person.get(address)
				: person.post(address, Map.of(), proof);
		assertThat(DeskClient.text(answer)).as(name + " " + route)
			.doesNotContain(READERS.contains(name) ? List.of(REPORTER) : List.of(REPORTER, STORY));
		return answer.getStatus().value();
	}

	private String address(String route, String kind, String name) {
		String agency = AGENCIES.stream()
			.filter(name.toUpperCase(Locale.ROOT).replace('-', '_')::equals)
			.findFirst()
			.orElse("POLICE");
		String request = route.contains("{request}") ? Rows
			.all("SELECT q.id FROM agencies.request q JOIN triage.report r ON r.id = q.report WHERE r.reference = '"
					+ report(kind) + "' AND q.agency = '" + agency + "'")
			.get(0) : "";
		String sentence = Rows
			.all("SELECT s.id FROM agencies.sentence s JOIN triage.report r ON r.id = s.report WHERE r.reference = '"
					+ report(kind) + "'")
			.get(0);
		return route.substring(route.indexOf(' ') + 1)
			.replace("{sentence}", sentence)
			.replace("{reference}", report(kind))
			.replace("{request}", request)
			.replace("{task}", "record")
			.replaceAll("\\{[a-z]+}", "2f5e3e54-0000-4000-8000-000000000000");
	}

	// Signing in and out change who is asking; the stream does not end.
	private static boolean staysAndEnds(String route) {
		return !route.matches(".*/(sign-in|sign-out|live)");
	}

	private String report(String kind) {
		return String.valueOf(this.reports.get(kind));
	}

}
