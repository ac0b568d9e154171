package org.waymark.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.content.ContentFiles;
import org.waymark.desk.SignWords.Indicators.Group;
import org.waymark.desk.SignWords.Indicators.Indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CouncilIndicatorsTests {

	@TempDir
	Path folder;

	private final CouncilIndicators example = new CouncilIndicators(new ContentFiles(null));

	@Test
	void signsForStaffAreWeighedOnlyIfACouncilSaysSo() throws IOException {
		assertThat(this.example.weighed()).isFalse();
		assertThat(this.example.groups()).hasSizeGreaterThan(3)
			.allSatisfy(group -> assertThat(group.signs()).isNotEmpty());
		CouncilIndicators own = signs(
				"{ weigh: true, groups: [{ code: all, title: All, signs: [{ code: own, text: Own, weight: 3 }] }] }");
		assertThat(own.weighed()).isTrue();
		assertThat(own.groups()).containsExactly(new Group("all", "All", List.of(new Indicator("own", "Own", 3))));
	}

	@Test
	void signWithoutAWeightCountsOnce() {
		assertThat(this.example.groups().get(0).signs().get(0).weight()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ code: all, title: All, signs: [ SIGN, SIGN ] }",
			"{ code: all, title: All, signs: [ SIGN ] }, { code: other, title: Other, signs: [ SIGN ] }",
			"{ code: all, title: All, signs: [ SIGN ] }, { code: all, title: All, signs: [] }" })
	void noTwoSignsAndNoTwoGroupsHaveOneCode(String groups) {
		assertThatThrownBy(() -> signs(weighing(groups.replace("SIGN", "{ code: one, text: One }"))))
			.hasStackTraceContaining("a code stands there twice");
	}

	@ParameterizedTest
	@CsvSource({ "Not a code, One", "one, ''" })
	void eachSignHasACodeAndAText(String code, String text) {
		assertThatThrownBy(() -> signs(
				weighing("{ code: all, title: All, signs: [{ code: " + code + ", text: '" + text + "' }] }")))
			.hasStackTraceContaining("indicators.yaml: each item has a code of small letters, and a text");
	}

	private CouncilIndicators signs(String text) throws IOException {
		Files.writeString(this.folder.resolve("indicators.yaml"), text);
		return new CouncilIndicators(new ContentFiles(this.folder));
	}

	private static String weighing(String groups) {
		return "{ weigh: false, groups: [" + groups + "] }";
	}

}
