package org.waymark.site.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ProvenanceTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "same-origin, -, false, OWN", "none, -, false, OWN", "cross-site, -, true, FOREIGN",
					"same-site, -, false, UNKNOWN", "-, -, false, UNKNOWN", "-, -, true, OWN",
					"-, null, false, UNKNOWN", "-, null, true, OWN", "-, https://council.example, false, OWN",
					"-, https://council.example:8443, false, FOREIGN", "-, https://other.example, true, FOREIGN",
					"-, %%%, false, FOREIGN", "same-origin, https://other.example, false, OWN" })
	void isReadFromWhatTheBrowserShows(String site, String origin, boolean cookie, Provenance expected) {
		MockServerHttpRequest.BodyBuilder request = MockServerHttpRequest.post("https://council.example/report/check")
			.header("Host", "council.example");
		if (site != null) {
			request.header("Sec-Fetch-Site", site);
		}
		if (origin != null) {
			request.header("Origin", origin);
		}
		if (cookie) {
			request.cookie(new HttpCookie(VisitCookie.NAME, "anything"));
		}
		assertThat(Provenance.of(request.build())).isEqualTo(expected);
	}

}
