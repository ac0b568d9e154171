package org.waymark.site.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.waymark.site.Fields;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.EachOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Journey;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.SingleLine.Sort;
import org.waymark.site.report.common.CallerQuestion;
import org.waymark.site.report.doors.Doors;

import static org.assertj.core.api.Assertions.assertThat;

/** Every question of every door has its wording, and no wording lies about unused. */
class DoorWordingTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private final Properties all = new Properties();

	private final Set<String> needed = new LinkedHashSet<>();

	private final Set<String> used = new TreeSet<>();

	DoorWordingTests() {
		Stream.concat(Stream.of("common"), Doors.all().stream().map(Journey::code)).forEach(this::load);
		Doors.all().forEach(door -> door.pages().forEach(question -> question(door, question)));
		Doors.all().forEach(door -> door.questions().forEach(question -> question(door, question.toldToStaff())));
		Doors.all().forEach(door -> question(door, CallerQuestion.at(door.door())));
	}

	@Test
	void everyQuestionIsWorded() {
		assertThat(this.needed).hasSizeGreaterThan(80).allSatisfy(key -> assertThat(found(key)).as(key).isNotNull());
	}

	@Test
	void everyWordingIsUsed() throws IOException {
		String code = code();
		Set<String> unused = this.all.stringPropertyNames()
			.stream()
			.filter(key -> !this.used.contains(key) && !code.contains("\"" + key + "\""))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(unused).isEmpty();
	}

	@Test
	void everyKeyStandsInTheFileOfItsDoor() {
		for (String file : Stream.concat(Stream.of("common"), Doors.all().stream().map(Journey::code)).toList()) {
			assertThat(properties(file).stringPropertyNames()).isNotEmpty().allMatch(key -> key.startsWith(file + "."));
		}
	}

	private void question(Journey door, Question question) {
		String base = door.code() + "." + question.name() + ".";
		need(base + "title");
		need(base + "question");
		use(base + "device");
		Stream.of("lead", "help", "note").forEach(kind -> {
			use(base + kind);
			IntStream.rangeClosed(1, 12).forEach(number -> use(base + kind + "." + number));
		});
		question.inputs().forEach(input -> input(base, input));
		question.problems(Fields.NONE).forEach(problem -> need(base + problem.wording()));
		if (question.aboutReporter()) {
			need(base + "wish.empty");
			need(base + "wish.details");
		}
	}

	private void input(String base, Input input) {
		String key = base + input.name();
		Stream.of("", ".hint").forEach(end -> use(key + end));
		if (input.required()) {
			need(key + ".empty");
		}
		if (input instanceof SingleLine line && line.sort() == Sort.OWN_EMAIL) {
			Stream.of(".wrong", ".letters", ".none").forEach(end -> need(key + end));
		}
		if (input instanceof QuestionGroup group) {
			Stream.of(".one", ".add", ".remove").forEach(end -> need(key + end));
			group.inputs().forEach(inner -> {
				need(key + "." + inner.name());
				input(key + ".", inner);
			});
			return;
		}
		List<String> options = options(input);
		if (options.isEmpty()) {
			need(key + ".too-long");
		}
		options.forEach(option -> {
			need(key + "." + option);
			use(key + "." + option + ".hint");
		});
	}

	private static List<String> options(Input input) {
		if (input instanceof OneOf one) {
			return one.options();
		}
		if (input instanceof EachOf each) {
			return each.options();
		}
		return (input instanceof AnyOf any) ? any.options() : List.of();
	}

	private void need(String key) {
		this.needed.add(key);
		use(key);
	}

	/** In the door's own file, or in the one that doors share. */
	private void use(String key) {
		String shared = "common" + key.substring(key.indexOf('.'));
		String option = "common" + key.substring(key.lastIndexOf('.'));
		this.used.addAll(List.of(key, shared, option));
	}

	private String found(String key) {
		String shared = "common" + key.substring(key.indexOf('.'));
		String option = "common" + key.substring(key.lastIndexOf('.'));
		return this.all.getProperty(key, this.all.getProperty(shared, this.all.getProperty(option)));
	}

	private void load(String file) {
		this.all.putAll(properties(file));
	}

	private static Properties properties(String file) {
		Properties texts = new Properties();
		try (var in = Files.newInputStream(MESSAGES.resolve(file + ".properties"))) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return texts;
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private static String code() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
				.map(DoorWordingTests::read)
				.collect(Collectors.joining("\n"));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
