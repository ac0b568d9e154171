package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One class knows what a blank and a character of typed text are: {@code TypedText}. What
 * Java and regular expressions take for a blank leaves out no-break spaces and all that
 * shows nothing. Each exception is named here, with its reason.
 */
class TypedTextRuleTests {

	private static final Pattern BESIDE_IT = Pattern.compile("\\\\\\\\[sSh](?![a-z])"
			+ "|(?<!TypedText)(?:\\.|::)(?:isBlank|strip|stripLeading|stripTrailing|stripIndent|trim)(?=\\(\\)|[,)])"
			+ "|\\bcodePointCount\\(|\\bisWhitespace\\(|\\bisSpaceChar\\(|\\bNormalizer\\b");

	/** The reader itself. */
	private static final Set<String> READER = Set.of("TypedText.java", "Characters.java");

	/** Settings, files, names of codes and messages of the machine. */
	private static final Set<String> OF_THE_MACHINE = Set.of("Migrations.java", "Grants.java", "Cluster.java",
			"DatabaseConfiguration.java", "MigrateCommand.java", "DatabaseCheck.java", "TeamProperties.java",
			"ProviderChecks.java", "TrialPassword.java", "TrialProperties.java", "RecaptchaProperties.java",
			"IndicatorsFile.java", "AreasFile.java", "SignRow.java", "CouncilFile.java", "Words.java",
			"AnswerWords.java", "PhraseFile.java");

	/** Headers, tokens and markup, which browsers and programs write. */
	private static final Set<String> OF_PROGRAMS = Set.of("UnsupportedBodyFilter.java", "Addresses.java",
			"ProviderController.java", "Encodings.java", "OnePageSecret.java", "AdvertisementShapes.java");

	/** NIST counts the code points of a password. */
	private static final Set<String> PASSWORDS = Set.of("PasswordRules.java");

	/** An address has room for so many code points, however few characters they show. */
	private static final Set<String> ADDRESSES = Set.of("SealedSearches.java");

	/** A table of Unicode, in which nobody typed anything. */
	private static final Set<String> FORMS = Set.of("ArabicForms.java");

	private static final List<Set<String>> MAY = List.of(READER, OF_THE_MACHINE, OF_PROGRAMS, PASSWORDS, ADDRESSES,
			FORMS);

	@Test
	void oneClassReadsTypedText() throws IOException, InterruptedException {
		Stream<Path> sources = Checkout.files().stream().filter(Checkout::isMainCode);
		assertThat(sources.filter(TypedTextRuleTests::readsItself).map(file -> file.getFileName().toString()))
			.containsExactlyInAnyOrderElementsOf(MAY.stream().flatMap(Set::stream).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "typed.strip()", "typed.isBlank()", "words.map(String::strip)", "filter(String::isBlank)",
			"typed.trim()", "typed.replaceAll(\"\\\\s+\", \"\")", "split(\"[\\\\s,]\")", "matches(\"\\\\S*\")",
			"text.codePointCount(0, 3)", "Character.isWhitespace(point)", "Normalizer.normalize(text, NFC)" })
	void aReaderOfItsOwnIsSeen(String code) {
		assertThat(code).containsPattern(BESIDE_IT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TypedText.isBlank(typed)", "filter(TypedText::isBlank)", "this.strip.stream()",
			"Pattern.compile(\"\\\\d+\")", "trimmed(typed)" })
	void theReaderAndOtherCodeAreLeftAlone(String code) {
		assertThat(code).doesNotContainPattern(BESIDE_IT);
	}

	private static boolean readsItself(Path source) {
		try {
			return BESIDE_IT.matcher(Files.readString(source)).find();
		}
		catch (IOException gone) {
			return false;
		}
	}

}
