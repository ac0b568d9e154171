package org.waymark.platform.wording;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeskWordingTests {

	@Test
	void whatIsLeftOverComesLastAndTheRestInTheOrderOfItsWords() {
		List<String> codes = DeskWording.codes("hold-reason");
		assertThat(codes).hasSizeGreaterThan(2).endsWith("OTHER");
		assertThat(codes.subList(0, codes.size() - 1))
			.extracting(code -> DeskWording.find("hold-reason", code).orElseThrow())
			.isSorted();
	}

}
