package org.waymark.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActTests {

	@Test
	void readsAreNamedOneByOne() {
		assertThat(Act.reads()).containsExactlyInAnyOrder("QUEUE_READ", "REPORT_READ", "REPORTER_READ", "DECISION_READ",
				"LETTERS_READ", "REQUESTS_READ", "REQUEST_READ", "EARLIER_READ", "ACCESS_READ", "SHARING_LOG_READ",
				"REPORT_TAKEN_OUT_PAPER", "REPORT_TAKEN_OUT_PAPER_RELEASED", "REPORT_TAKEN_OUT_FILE",
				"REPORT_TAKEN_OUT_FILE_RELEASED", "FIGURES_READ");
	}

	@Test
	void eachActHasWordsAndNoOtherCodeHas() throws IOException {
		Properties words = new Properties();
		try (InputStream file = getClass().getResourceAsStream("/desk/words.properties")) {
			words.load(file);
		}
		assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("audited.")))
			.containsExactlyInAnyOrderElementsOf(Stream.of(Act.values()).map(act -> "audited." + act).toList());
	}

}
