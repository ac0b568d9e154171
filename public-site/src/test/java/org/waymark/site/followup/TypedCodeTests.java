package org.waymark.site.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways in which people type a reference and a code. */
class TypedCodeTests {

	private static final String REFERENCE = "7K3VX0B1ZS";

	private static final ReturnCode CODE = ReturnCode.of("105280135702469");

	private static final List<String> BETWEEN = List.of(" ", "-", "  ", "–", ".", "/", "\u00a0", "\u200b", "\u2011",
			"\u202f", " - ", "_", ",");

	/** Letters that people take for digits. */
	private static final List<String[]> LOOK_ALIKES = List.of(new String[] { "0", "O" }, new String[] { "0", "o" },
			new String[] { "1", "I" }, new String[] { "1", "l" }, new String[] { "5", "S" }, new String[] { "5", "s" },
			new String[] { "8", "B" }, new String[] { "2", "Z" }, new String[] { "0", "О" }, new String[] { "0", "Ｏ" },
			new String[] { "1", "١" }, new String[] { "7", "７" });

	@Test
	void twoHundredWaysOfTypingARightCodeAreForgiven() {
		Set<String> ways = ways();
		assertThat(ways).hasSizeGreaterThanOrEqualTo(200)
			.allSatisfy((typed) -> assertThat(new TypedCode(REFERENCE, typed).readCode()).as(typed).contains(CODE));
	}

	@Test
	void twoHundredWrongCodesAreRefused() {
		Random random = new Random(20261122);
		for (int count = 0; count < 200; count++) {
			String wrong = slip(CODE.digits(), random);
			assertThat(new TypedCode(REFERENCE, wrong).readCode()).as(wrong).isEmpty();
			assertThat(new TypedCode(REFERENCE, wrong).faults()).containsKey("code");
		}
	}

	@ParameterizedTest
	@CsvSource({ "7k3vx 0b1zs", "7K3VX-OBIZS", "7k3vxobLzs", "' 7K3UX0B1ZS '", "7K3VX.0B1ZS", "7K3VX\u00a00B1ZS",
			"７Ｋ３ＶＸ　０Ｂ１ＺＳ", "7К3VХ–ОВІZS", "7K3\u00adVX0\u200bB1ZS", "٧K٣VX/٠B١ZS", "\u202e7K3VX0B1ZS" })
	void aReferenceIsForgivenItsLookAlikes(String typed) {
		assertThat(new TypedCode(typed, "").readReference())
			.hasValueSatisfying((reference) -> assertThat(reference.text()).isEqualTo(REFERENCE));
	}

	@ParameterizedTest
	@CsvSource({ "'', followup.code.missing, 0", "1052 8013 57X2 4690, followup.code.group, 3",
			"1052 8013, followup.code.length, 8", "1052 8013 5702 46901, followup.code.length, 17",
			"1052 8013 5702 4690, followup.code.check, 0", "QUITE ANOTHER TEXT, followup.code.group, 1" })
	void whatIsWrongWithACodeIsSaid(String typed, String message, int number) {
		assertThat(new TypedCode(REFERENCE, typed).faults()).containsEntry("code",
				new TypedCode.Fault(message, number));
	}

	@Test
	void anyOneWrongDigitAndAnyTwoSwappedAreCaught() {
		for (int place = 0; place < ReturnCode.LENGTH; place++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String changed = CODE.digits().substring(0, place) + digit + CODE.digits().substring(place + 1);
				assertThat(ReturnCode.fits(changed)).isEqualTo(changed.equals(CODE.digits()));
			}
		}
	}

	@Test
	void whatMayHaveBeenMeantHasTheCodeInTheGroupOfTheSlip() {
		for (int place = 0; place < ReturnCode.LENGTH; place++) {
			char other = (char) ('0' + (CODE.digits().charAt(place) - '0' + 1) % 10);
			String slipped = CODE.digits().substring(0, place) + other + CODE.digits().substring(place + 1);
			assertThat(new TypedCode(REFERENCE, slipped).slips()).hasSizeLessThanOrEqualTo(31)
				.contains(new CodeTypos.Slip(CODE, place / 4 + 1));
		}
		assertThat(new TypedCode(REFERENCE, "0152 8013 5702 4690").slips()).isNotEmpty();
		assertThat(new TypedCode(REFERENCE, CODE.digits()).slips()).isEmpty();
		assertThat(new TypedCode(REFERENCE, "1052").slips()).isEmpty();
	}

	@Test
	void whatIsTypedIsNeverPrinted() {
		assertThat(new TypedCode("planted", "planted").toString() + CODE).doesNotContain("planted")
			.doesNotContain(CODE.digits());
	}

	private static Set<String> ways() {
		Set<String> ways = new HashSet<>();
		for (UnaryOperator<String> reading : readings()) {
			for (String between : BETWEEN) {
				ways.add(grouped(reading.apply(CODE.digits()), between, 4));
				ways.add(" " + grouped(reading.apply(CODE.digits()), between, 2) + between);
				ways.add(grouped(reading.apply(CODE.digits()), between, 1));
			}
		}
		return ways;
	}

	private static List<UnaryOperator<String>> readings() {
		List<UnaryOperator<String>> readings = new ArrayList<>(List.of((digits) -> digits));
		LOOK_ALIKES.forEach((pair) -> readings.add((digits) -> digits.replace(pair[0], pair[1])));
		return readings;
	}

	private static String grouped(String text, String between, int size) {
		return text.replaceAll("(.{" + size + "})(?=.)", "$1" + between);
	}

	/** One digit wrong, two neighbours swapped, one left out, or one too many. */
	private static String slip(String digits, Random random) {
		int place = random.nextInt(digits.length() - 1);
		StringBuilder slipped = new StringBuilder(digits);
		switch (random.nextInt(4)) {
			case 0 ->
				slipped.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10));
			case 1 -> slipped.deleteCharAt(place);
			case 2 -> slipped.insert(place, random.nextInt(10));
			default -> {
				int other = differing(digits, place);
				slipped.setCharAt(other, digits.charAt(other + 1));
				slipped.setCharAt(other + 1, digits.charAt(other));
			}
		}
		return slipped.toString();
	}

	private static int differing(String digits, int from) {
		int place = from;
		while (digits.charAt(place) == digits.charAt((place + 1) % digits.length()) || place + 1 == digits.length()) {
			place = (place + 1) % digits.length();
		}
		return place;
	}

}
