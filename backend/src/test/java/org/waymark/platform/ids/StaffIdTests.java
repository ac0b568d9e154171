package org.waymark.platform.ids;

import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StaffIdTests {

	private static final String TEXT = "0b5a3f0e-27c5-4a9b-8f37-0d6a54a6c001";

	@Test
	void isSaidAsTheIdAlone() {
		assertThat(StaffId.of(TEXT)).hasToString(TEXT);
	}

	/** Addresses of the desk hold it. */
	@Test
	void isReadFromAnAddress() {
		DefaultConversionService spring = new DefaultConversionService();
		assertThat(spring.convert(TEXT, StaffId.class)).isEqualTo(StaffId.of(TEXT));
		assertThatExceptionOfType(ConversionFailedException.class)
			.isThrownBy(() -> spring.convert("nobody", StaffId.class));
	}

}
