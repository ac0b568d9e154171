package org.waymark.intake;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportSealerTests {

	@ParameterizedTest
	@CsvSource({ "1, 4096", "4095, 4096", "4096, 4096", "4097, 8192", "10000, 12288" })
	void reportsAreAsLongAsTheNextStep(int length, int padded) {
		byte[] document = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
		byte[] result = ReportSealer.padded(document);
		assertThat(result).hasSize(padded).startsWith(document);
		assertThat(new String(result, StandardCharsets.UTF_8).stripTrailing()).hasSize(length);
	}

}
