package org.waymark.site.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class PrecompressedBodyTests {

	private static final byte[] TEXT = "<p>Words</p>".repeat(50).getBytes(StandardCharsets.UTF_8);

	private final PrecompressedBody packed = PrecompressedBody.gzipped(Pages.HTML, TEXT);

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, br, false", "br, br, true", "'gzip, br', br, true", "gzip;q=1.0, gzip, true",
					"gzip;q=0, gzip, false", "gzip;q=0.0, gzip, false", "brown, br, false", "BR, br, true" })
	void readsWhatTheBrowserTakes(String header, String encoding, boolean accepted) {
		assertThat(Encodings.accepts(header, encoding)).isEqualTo(accepted);
	}

	@Test
	void unpacksToTheSameBytes() throws IOException {
		ResponseEntity<byte[]> answer = this.packed.answer("gzip", "no-cache");
		assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.getBody())).readAllBytes()).isEqualTo(TEXT);
	}

	@Test
	void eachFormHasItsOwnTag() {
		assertThat(this.packed.answer("gzip", "no-cache").getHeaders().getETag())
			.isNotEqualTo(this.packed.answer(null, "no-cache").getHeaders().getETag());
	}

}
