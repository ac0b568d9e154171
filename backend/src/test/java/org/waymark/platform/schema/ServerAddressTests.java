package org.waymark.platform.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.platform.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One address serves both drivers. */
class ServerAddressTests {

	@ParameterizedTest
	@CsvSource({ "r2dbc:postgresql://db.internal/waymark, jdbc:postgresql://db.internal/waymark",
			"r2dbc:postgresql://db.internal:6432/waymark, jdbc:postgresql://db.internal:6432/waymark",
			"'r2dbc:postgresql:failover://one:5432,two:5433/waymark', 'jdbc:postgresql://one:5432,two:5433/waymark'" })
	void namesTheSameHostsForJdbc(String url, String jdbc) {
		assertThat(ServerAddress.parse(url).jdbc()).startsWith(jdbc + "?").contains("targetServerType=primary");
	}

	@Test
	void keepsWhatItSaysOfEncryption() {
		String url = "r2dbc:postgresql://db.internal/waymark?sslMode=verify-full&sslRootCert=ca.pem";
		assertThat(ServerAddress.parse(url).jdbc()).contains("sslmode=verify-full").contains("sslrootcert=ca.pem");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "postgresql://db.internal/waymark", "r2dbc:postgresql://db.internal", "r2dbc:", "hunter2" })
	void isRefusedWithoutBeingRepeated(String url) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> ServerAddress.parse(url))
			.withMessageContaining("SPRING_R2DBC_URL")
			.withMessageNotContaining("hunter2");
	}

}
