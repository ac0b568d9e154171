package org.waymark.admission;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.waymark.platform.crypto.PublicKeys;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A council with signs and a screening tool of its own, whose codes and order are none of
 * those that ship: every safety rule fires, from the form to the desk.
 */
@WaymarkTest
class OwnContentTests {

	private static final String SIGNS = """
			- { code: s1, text: Somebody drives a child about, raises: [goes-missing] }
			- { code: s2, text: A child says that they want to die, raises: [wants-to-die] }
			- { code: hurt, text: Nothing that a rule reads }
			- { code: s3, text: Somebody has a hold over a child, raises: [controlled, exploitation] }
			- { code: s4, text: Something sexual, raises: [sexual] }
			- { code: s5, text: A child is taken from place to place, raises: [moved] }
			""";

	private static final String TOOL = """
			example: false
			questions:
			  - { code: q1, text: "Is it all of one kind?", raises: [sexual, exploitation] }
			  - { code: low, text: "Is the mood low?" }
			  - { code: q2, text: "Is the child moved about?", raises: [moved] }
			  - { code: q3, text: "Has the child spoken of dying?", raises: [wants-to-die] }
			""";

	private static final String REPORTER = """
			"reporter":{"wish":"ANONYMOUS","name":"","phone":"","email":"","safeContact":"","others":[]}""";

	@LocalServerPort
	private int port;

	@Autowired
	private PublicKeys sealing;

	@DynamicPropertySource
	static void ownContent(DynamicPropertyRegistry settings) throws IOException {
		Path folder = Files.createTempDirectory(Checkout.scratch("content"), "own");
		Files.writeString(folder.resolve("signs.yaml"), SIGNS);
		Files.writeString(folder.resolve("screening-tool.yaml"), TOOL);
		settings.add("waymark.content-dir", folder::toString);
	}

	@ParameterizedTest
	@CsvSource({ "/report/one, danger=yes, DANGER_NOW", "/report/one, danger=missing, MISSING_NOW",
			"/report/one, tonight=yes, ACCESS_TONIGHT", "/report/one, people-1-works=yes, WORKS_WITH_CHILDREN",
			"/report/one, signs=s2, WANTS_TO_DIE", "/report/one, signs=s5, MOVED_TO_BE_USED",
			"/report/one, signs=s1 signs=s3, MOVED_TO_BE_USED", "/report/one, signs=s1,", "/report/one, signs=hurt,",
			"/report/one, signs=s4 children-1-age=9, UNDER_13_SEXUAL", "/report/one, signs=s4 children-1-age=14,",
			"/report/one, signs=touched children-1-age=9,", "/report/me/one, about=me, REPORTER_IS_CHILD",
			"/report/me/one, about=friend,", "/report/me/one, about=friend low=yes, WANTS_TO_DIE",
			"/report/work/one, tool-q1=yes children-1-age=12, UNDER_13_SEXUAL",
			"/report/work/one, tool-q1=no children-1-age=12,", "/report/work/one, tool-q2=yes, MOVED_TO_BE_USED",
			"/report/work/one, tool-q3=yes, WANTS_TO_DIE", "/report/work/one, tool-low=yes,",
			"/report/work/one, low=yes, WANTS_TO_DIE", "/report/work/one, low=not-sure," })
	void everyRuleFiresOnTheCouncilsOwnItems(String form, String typed, String rules) throws IOException {
		Http browser = new Http(URI.create("http://localhost:" + this.port));
		Map<String, List<String>> fields = fields(typed);
		fields.putIfAbsent("danger", List.of("no"));
		fields.put("story", List.of("Somebody is worried"));
		// Sent again as it is, where the first of all takes long, it is stored once.
		Http.Page page = browser.get(form);
		Await.until("it is taken", () -> browser.fill(page, form, fields).redirects());
		assertThat(rulesOfTheReport()).isEqualTo((rules != null) ? rules : "");
	}

	@ParameterizedTest
	@CsvSource({ "/report/one, danger=both, DANGER_NOW MISSING_NOW",
			"/report/me/one, danger=both about=friend, DANGER_NOW MISSING_NOW",
			"/report/work/one, danger=both, DANGER_NOW MISSING_NOW",
			"/report/place/one, danger=both, DANGER_NOW MISSING_NOW",
			"/report/me/one, about=friend low=friend, WANTS_TO_DIE",
			"/report/me/one, about=me age=5 fits=touched, REPORTER_IS_CHILD UNDER_13_SEXUAL",
			"/report/me/one, about=friend otherAge=5 fits=pictures, UNDER_13_SEXUAL",
			"/report/me/one, about=friend fits=taken fits=works, WORKS_WITH_CHILDREN MOVED_TO_BE_USED",
			"/report/work/one, fits=sexual children-1-age=5, UNDER_13_SEXUAL",
			"/report/work/one, fits=self-harm, WANTS_TO_DIE",
			"/report/work/one, fits=works fits=moved, WORKS_WITH_CHILDREN MOVED_TO_BE_USED",
			"/report/place/one, tonight=yes, ACCESS_TONIGHT", "/report/place/one, fits=moved, MOVED_TO_BE_USED",
			"/report/place/one, fits=late fits=control, MOVED_TO_BE_USED",
			"/report/place/one, people-1-works=yes, WORKS_WITH_CHILDREN",
			"/report/place/one, fits=works, WORKS_WITH_CHILDREN",
			"/report/place/one, fits=touched children-1-age=5, UNDER_13_SEXUAL",
			"/report/then/one, contact=yes, CONTACT_WITH_CHILDREN", "/report/then/one, contact=not-sure,",
			"/report/then/one, people-1-lives=yes, CONTACT_WITH_CHILDREN", "/report/one, people-1-lives=yes," })
	void everyDoorSaysWhatTheRulesListenFor(String form, String typed, String rules) throws IOException {
		everyRuleFiresOnTheCouncilsOwnItems(form, typed, rules);
	}

	@Test
	void theFirstVersionOpensAndRaisesWhatItsCodesMeantThen() {
		arrives(1, """
				{"schema":1,"concern":{"danger":"YES","story":"Words","signs":["missing","used"],"overLong":[]},%s}
				""".formatted(REPORTER));
		assertThat(rulesOfTheReport()).isEqualTo("DANGER_NOW MOVED_TO_BE_USED");
	}

	@Test
	void theSecondVersionOpensAndRaisesWhatItsCodesMeantThen() {
		arrives(2,
				document(2, "WORK", coded("tool", "tool-low", "yes", ""), coded("tool", "tool-pictures", "yes", ""), """
						{"question":"who","input":"children.age","set":1,"coded":false,"values":["9"]}"""));
		assertThat(rulesOfTheReport()).isEqualTo("WANTS_TO_DIE UNDER_13_SEXUAL");
	}

	@Test
	void theSecondVersionRaisesWhatTheCouncilsOwnItemsSayAsWell() {
		arrives(2, document(2, "PUBLIC", coded("signs", "signs", "s5", "")));
		assertThat(rulesOfTheReport()).isEqualTo("MOVED_TO_BE_USED");
	}

	@Test
	void whatWasSealedCountsThoughNoFileSaysItAnyMore() {
		arrives(3, document(3, "PUBLIC", coded("signs", "signs", "of-a-former-file", ",\"raises\":[\"moved\"]")));
		assertThat(rulesOfTheReport()).isEqualTo("MOVED_TO_BE_USED");
	}

	@Test
	void whatTheFaceLeftOutTheHubAdds() {
		arrives(3, document(3, "PUBLIC", coded("now", "danger", "missing", ""), coded("signs", "signs", "s2", "")));
		assertThat(rulesOfTheReport()).isEqualTo("MISSING_NOW WANTS_TO_DIE");
	}

	private static Map<String, List<String>> fields(String typed) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (String one : typed.split(" ")) {
			String[] parts = one.split("=");
			fields.merge(parts[0], List.of(parts[1]),
					(first, more) -> Stream.concat(first.stream(), more.stream()).toList());
		}
		return fields;
	}

	private static String rulesOfTheReport() {
		Await.until("the report is on the desk", () -> Rows.count("SELECT count(*) FROM triage.report") == 1);
		return Rows.all("SELECT array_to_string(rules, ' ') FROM triage.report").get(0);
	}

	private static String coded(String question, String input, String code, String more) {
		return "{\"question\":\"%s\",\"input\":\"%s\",\"set\":0,\"coded\":true,\"values\":[\"%s\"]%s}"
			.formatted(question, input, code, more);
	}

	private static String document(int schema, String door, String... answers) {
		return "{\"schema\":%d,\"door\":\"%s\",\"concern\":{\"answers\":[%s],\"overLong\":[]},%s}".formatted(schema,
				door, String.join(",", answers), REPORTER);
	}

	/** A document as a public face of that version sealed it. */
	private void arrives(int schema, String document) {
		byte[] context = ByteBuffer.allocate(58)
			.put("waymark/report".getBytes(StandardCharsets.US_ASCII))
			.put(new byte[32])
			.putInt(schema)
			.putLong(this.sealing.hubKeyId())
			.array();
		byte[] sealed = this.sealing.sealReport(document.getBytes(StandardCharsets.UTF_8), context);
		String none = "0".repeat(64);
		Rows.change(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed)
						VALUES (decode('%s', 'hex'), '0000000000', decode('%s', 'hex'), 'PUBLIC', 'ASSURED', '{}', %d, %d,
						        decode('%s', 'hex'))
						"""
					.formatted(none, none, schema, this.sealing.hubKeyId(), HexFormat.of().formatHex(sealed)));
	}

}
