package org.waymark.staff;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class DeskRoutesTests {

	/** Trial accounts, one of each role. */
	private static final Map<String, Role> PEOPLE = Map.ofEntries(Map.entry("worker", Role.SOCIAL_WORKER),
			Map.entry("manager", Role.MANAGER), Map.entry("intake", Role.INTAKE_OFFICER),
			Map.entry("nights", Role.OUT_OF_HOURS), Map.entry("police", Role.POLICE), Map.entry("awaken", Role.AWAKEN),
			Map.entry("licensing", Role.LICENSING), Map.entry("health", Role.HEALTH),
			Map.entry("education", Role.EDUCATION), Map.entry("probation", Role.PROBATION),
			Map.entry("prison", Role.PRISON), Map.entry("housing", Role.HOUSING),
			Map.entry("early-help", Role.EARLY_HELP), Map.entry("lado", Role.LADO),
			Map.entry("editor", Role.SCHOOL_EDITOR), Map.entry("content", Role.CONTENT_EDITOR),
			Map.entry("analyst", Role.ANALYST), Map.entry("scrutiny", Role.SCRUTINY_VIEWER),
			Map.entry("auditor", Role.AUDITOR), Map.entry("admin", Role.ADMIN));

	@Autowired
	WebTestClient web;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyHandlerOfTheDeskIsInTheTable() {
		Set<String> handled = this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(DeskRoutesTests::routes)
			.filter(route -> route.contains(" /triage"))
			.collect(Collectors.toSet());
		assertThat(handled).isEqualTo(listed());
	}

	@Test
	void everyRoleHasSomebodyInTheMatrix() {
		assertThat(PEOPLE.values()).containsExactlyInAnyOrder(Role.values());
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker", "manager", "nights", "police", "awaken", "licensing", "editor", "analyst",
			"auditor", "admin", "intake", "lado", "scrutiny", "health", "content" })
	void everyRouteAnswersARoleAsTheTableSays(String name) {
		DeskClient person = DeskClient.signedIn(this.web, name);
		for (DeskRoutes.Route route : DeskRoutes.ALL) {
			if (!leavesOrStays(route)) {
				assertThat(refused(person, route)).as(name + " " + route.method() + " " + route.path())
					.isEqualTo(!route.allows(PEOPLE.get(name)));
			}
		}
	}

	@Test
	void noRouteButSigningInAnswersNobody() {
		for (DeskRoutes.Route route : DeskRoutes.ALL) {
			if (route.method() == HttpMethod.GET && route.way() != DeskRoutes.Way.OPEN) {
				assertThat(new DeskClient(this.web).get(address(route)).getStatus().value())
					.as(route.path().getPatternString())
					.isEqualTo(route.background() ? 401 : 303);
			}
		}
	}

	@Test
	void noFormIsTakenFromAnywhereElse() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		DeskClient nobody = new DeskClient(this.web);
		long entries = Rows.count("SELECT count(*) FROM audit.entry");
		for (DeskRoutes.Route route : DeskRoutes.ALL) {
			if (route.method() == HttpMethod.POST && !proven(route)) {
				for (DeskClient person : List.of(worker, nobody)) {
					assertThat(
							person.post(address(route), Map.of("username", "worker2"), "made up").getStatus().value())
						.as(route.path().getPatternString())
						.isEqualTo(403);
				}
			}
		}
		assertThat(Rows.count("SELECT count(*) FROM audit.entry")).isEqualTo(entries);
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(200);
	}

	@Test
	void onlyThoseWhoTriageMayReadTheQueueAndReports() {
		assertThat(List.of(Role.values())).filteredOn(role -> role.may(Permission.READ_QUEUE))
			.containsExactly(Role.SOCIAL_WORKER, Role.MANAGER, Role.INTAKE_OFFICER, Role.OUT_OF_HOURS)
			.allMatch(role -> role.may(Permission.READ_REPORT));
	}

	@Test
	void whoeverTakesReportsInDecidesNoneAndSeesNoReporter() {
		assertThat(List.of(Permission.values())).filteredOn(Role.INTAKE_OFFICER::may)
			.containsExactly(Permission.BE_AT_THE_DESK, Permission.READ_QUEUE, Permission.TAKE_REPORT,
					Permission.READ_REPORT, Permission.SEE_DUTY);
	}

	@Test
	void noRoleIsThereWithNothingToDo() {
		assertThat(List.of(Role.values()))
			.filteredOn(role -> List.of(Permission.values())
				.stream()
				.noneMatch(permission -> permission != Permission.BE_AT_THE_DESK && role.may(permission)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/", "//elsewhere.example/triage", "/\\elsewhere.example",
			"/triage/sign-in", "/triage/queue/live", "/", "javascript:alert(1)", "/triage/../report", "%%", "",
			"/triage/reports/../../report" })
	void nobodyIsSentAnywhereButToPagesOfOurs(String heading) {
		assertThat(DeskRoutes.landing(Role.SOCIAL_WORKER, heading)).isEqualTo(URI.create("/triage"));
	}

	@ParameterizedTest
	@CsvSource({ "SOCIAL_WORKER, /triage/reports/ABCDE12345, /triage/reports/ABCDE12345",
			"POLICE, /triage, /triage/home", "AUDITOR, /triage/reports/ABCDE12345, /triage/home",
			"ADMIN, '', /triage/home" })
	void peopleLandWhereTheirRoleMayBe(Role role, String heading, String landing) {
		assertThat(DeskRoutes.landing(role, heading)).isEqualTo(URI.create(landing));
	}

	private static Set<String> listed() {
		return DeskRoutes.ALL.stream()
			.map(route -> route.method() + " " + route.path().getPatternString())
			.collect(Collectors.toSet());
	}

	// A handler without a method answers every one, which no row of the table says.
	private static Stream<String> routes(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternsCondition()
			.getPatterns()
			.stream()
			.flatMap(path -> methods.isEmpty() ? Stream.of("ANY " + path) : methods.stream().map(m -> m + " " + path));
	}

	// Signing in and out change who is asking; the stream does not end.
	private static boolean leavesOrStays(DeskRoutes.Route route) {
		return route.path().getPatternString().matches(".*/(sign-in|sign-out|live)");
	}

	// A provider shows a signed token; a form that is held for its browser sends nothing
	// on its own.
	private static boolean proven(DeskRoutes.Route route) {
		return route.path().getPatternString().matches(".*/(kept|out/\\{provider})");
	}

	private static boolean refused(DeskClient person, DeskRoutes.Route route) {
		int status = (route.method() == HttpMethod.GET) ? person.get(address(route)).getStatus().value()
				: person.send("/triage/home", address(route), Map.of()).getStatus().value();
		assertThat(status).isIn(200, 303, 400, 403, 404, 409, 422);
		return status == 403;
	}

	private static String address(DeskRoutes.Route route) {
		return route.path()
			.getPatternString()
			.replace("{reference}", "ABCDE12345")
			.replace("{task}", "record")
			.replace("{provider}", "elsewhere")
			.replace("{kind}", "behaviour")
			.replaceAll("\\{(urn|number|trust)}", "7")
			.replaceAll("\\{[a-z]+}", "2f5e3e54-0000-4000-8000-000000000000");
	}

}
