package org.waymark.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nowhere is there a field, a flag, a score or a search that says of a child that they
 * could harm others one day. Texts that say why are not code.
 */
class NoForecastTests {

	private static final Pattern FORECAST = Pattern.compile(
			"(future|potential|likely|risk[_ -]?of|becom(e|es|ing)|victim[_ -]?to|victim[_ -]?turned|next)[_ -]?(an[_ -])?"
					+ "(offend|abuser|perpetrat)|(offend|offender|offending|perpetrator|abuser)[_ -]?"
					+ "(risk|score|flag|likelihood|propensity|prediction|forecast)|cycle[_ -]?of[_ -]?abuse",
			Pattern.CASE_INSENSITIVE);

	/** What decides which fields, columns, codes and forms there are. */
	private static final Pattern DECIDES = Pattern.compile(
			".*/src/main/.*\\.(java|jte|sql|properties|yaml|js)|(backend|public-site)/content/[^/]*\\.(yaml|json)");

	/** Hints against such words have to name them; the search knows how people ask. */
	private static final List<String> NAMED = List.of("backend/content/language.yaml");

	@Test
	void nothingForecastsWhatAChildWillDo() throws IOException, InterruptedException {
		Path root = Checkout.root();
		List<Path> files = Checkout.files()
			.stream()
			.filter(file -> DECIDES.matcher(name(root, file)).matches())
			.filter(file -> !NAMED.contains(name(root, file)))
			.toList();
		assertThat(files).hasSizeGreaterThan(300);
		assertThat(files.stream().flatMap(file -> forecasts(name(root, file), text(file)))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "boolean futureOffender", "future_offender boolean", "offender_risk smallint",
			"int perpetratorScore", "- code: likely-abuser", "victim-to-offender", "cycleOfAbuse" })
	void forecastIsSeen(String text) {
		assertThat(forecasts("x", text)).hasSize(1);
	}

	@Test
	void languageHintsKnowThePhrase() throws IOException {
		assertThat(Files.readString(Checkout.root().resolve("backend/content/language.yaml")))
			.contains("cycle of abuse", "future offender");
	}

	private static Stream<String> forecasts(String name, String text) {
		return FORECAST.matcher(text).results().map(found -> name + ": " + found.group());
	}

	private static String name(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
