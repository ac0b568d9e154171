package org.waymark.committee.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * Twenty wrong tables at least for each register: each is refused with words, and nothing
 * of it is kept.
 */
@WaymarkTest
class WrongTablesTests {

	private static final int FEWEST = 20;

	@Autowired
	private WebTestClient web;

	@ParameterizedTest
	@CsvSource({ "engagement, committee.organisation", "awareness, committee.activity", "training, committee.post" })
	void aWrongTableIsRefusedWithWordsAndNothingOfItIsKept(String register, String table) throws IOException {
		DeskClient officer = DeskClient.signedIn(this.web, "analyst");
		String address = "/triage/committee/" + register + "/table";
		Path folder = Path.of("src/test/resources/tables", register);
		List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
		assertThat(expected).hasSizeGreaterThanOrEqualTo(FEWEST);
		for (String line : expected) {
			String[] parts = line.split(": ", 2);
			EntityExchangeResult<byte[]> answer = officer.send(address, address,
					Map.of("act", "KEEP", "table", Files.readString(folder.resolve(parts[0]))));
			assertThat(answer.getStatus().value()).as(line).isEqualTo(422);
			assertThat(text(answer)).as(line).contains(parts[1]);
			assertThat(Rows.count("SELECT count(*) FROM " + table)).as(line).isZero();
		}
	}

}
