package org.waymark.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.waymark.platform.wording.DeskWording;
import org.waymark.staff.Role;
import org.waymark.staff.training.Training;
import org.waymark.testing.Checkout;
import org.waymark.triage.Lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The files of wording say each thing once, and what code asks of them. */
class WordingFilesTests {

	private static final Pattern WORDING = Pattern.compile(".*/src/main/resources/(desk|messages)/[^/]*\\.properties");

	/** Only its package sees it. */
	private static final String HIDDEN = "org.waymark.staff.training.TrainedGroup";

	private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

	static List<Arguments> enums() throws ClassNotFoundException {
		return List.of(arguments("role", Role.values()), arguments("lane", Lane.values()),
				arguments("lane-one", Lane.values()), arguments("lane-more", Lane.values()),
				arguments("training", Training.values()),
				arguments("trained", Class.forName(HIDDEN).getEnumConstants()));
	}

	@Test
	void noKeyOfAMessageStandsInTwoFiles() throws Exception {
		StringBuilder all = new StringBuilder();
		for (Path file : files()) {
			all.append(file.getParent().endsWith("messages") ? Files.readString(file) : "").append('\n');
		}
		assertThat(twice(all.toString())).isEmpty();
	}

	/** In such a text an apostrophe quotes, and other braces are no places. */
	@Test
	void textWithPlacesHoldsNothingElseThatIsRead() throws Exception {
		for (Path file : files()) {
			assertThat(read(Files.readString(file), new ArrayList<>()).values()).map(Object::toString)
				.filteredOn(text -> PLACE.matcher(text).find())
				.allSatisfy(text -> assertThat(PLACE.matcher(text).replaceAll("")).doesNotContain("'", "{", "}"));
		}
	}

	@Test
	void aKeyThatStandsTwiceIsSeen() {
		assertThat(twice("a.b = one\nc = two\na.b = one\n")).containsExactly("a.b");
	}

	@ParameterizedTest
	@MethodSource("enums")
	void eachNameHasWordsAndNoOtherHas(String kind, Enum<?>[] values) {
		assertThat(DeskWording.codes(kind))
			.containsExactlyInAnyOrderElementsOf(Stream.of(values).map(Enum::name).toList());
		assertThat(values).allSatisfy(value -> assertThat(DeskWording.label(kind, value)).isNotBlank());
	}

	private static List<Path> files() throws IOException, InterruptedException {
		return Checkout.files().stream().filter(file -> WORDING.matcher(file.toString()).matches()).toList();
	}

	private static List<String> twice(String text) {
		List<String> twice = new ArrayList<>();
		read(text, twice);
		return twice;
	}

	private static Map<Object, Object> read(String text, List<String> twice) {
		Properties texts = new Properties() {
			@Override
			public synchronized Object put(Object key, Object value) {
				if (containsKey(key)) {
					twice.add(key.toString());
				}
				return super.put(key, value);
			}
		};
		try {
			texts.load(new StringReader(text));
			return texts;
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
