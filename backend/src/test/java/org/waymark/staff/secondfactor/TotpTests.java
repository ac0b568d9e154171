package org.waymark.staff.secondfactor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** Of RFC 6238, appendix B. */
	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
			"2000000000, 69279037", "20000000000, 65353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "-60, false", "-30, true", "0, true", "30, true", "60, false" })
	void aClockMayBeWrongByOneStep(int seconds, boolean taken) {
		Instant now = Instant.ofEpochSecond(1111111109);
		String code = Totp.code(SECRET, Totp.step(now.plusSeconds(seconds)), Totp.DIGITS);
		assertThat(Totp.match(SECRET, code, now).isPresent()).isEqualTo(taken);
	}

	@ParameterizedTest
	@CsvSource({ "-660, ''", "-75, -1", "-60, -1", "-30, ''", "0, ''", "30, ''", "60, 1", "75, 1", "240, 1",
			"300, ''" })
	void aClockThatIsFurtherOutIsRecognised(int seconds, String way) {
		Instant now = Instant.ofEpochSecond(1111111109);
		String code = Totp.code(SECRET, Totp.step(now.plusSeconds(seconds)), Totp.DIGITS);
		OptionalLong far = Totp.far(SECRET, code, now);
		assertThat(far.isPresent() ? Integer.toString(Long.compare(far.getAsLong(), Totp.step(now))) : "")
			.isEqualTo(way);
	}

	@Test
	void aSecretIsWrittenAsAppsReadIt() {
		assertThat(new FactorSecret(SECRET).text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
	}

	@Test
	void theSquareHasALightBorderAndIsNotEmpty() {
		QrCodeSvg square = QrCodeSvg.of("otpauth://totp/Hub?secret=GEZDGNBVGY3TQOJQ&issuer=Hub");
		assertThat(square.size()).isGreaterThan(29);
		assertThat(square.path()).startsWith("M4,4h1v1h-1z").doesNotContain("M3,").doesNotContain(",3h");
	}

}
