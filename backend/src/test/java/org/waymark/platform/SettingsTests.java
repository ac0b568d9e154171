package org.waymark.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.context.reactive.AnnotationConfigReactiveWebApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each wrong setting is named, with what it must be; what ships is right. */
class SettingsTests {

	/** Whatever these hold, only using it shows whether it is right. */
	private static final Set<String> NOTHING_TO_CHECK = Set.of("spring.r2dbc", "waymark.hub", "waymark.keys");

	private static final Map<String, Object> GIVEN = new HashMap<>();

	private static AnnotationConfigReactiveWebApplicationContext context;

	@BeforeAll
	static void startAsItShips() {
		context = new AnnotationConfigReactiveWebApplicationContext();
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", GIVEN));
		context.register(Settings.class);
		context.refresh();
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	static List<Arguments> wrong() {
		try {
			return new ClassPathResource("wrong-settings.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> line.split(" \\| ", 2))
				.map(row -> arguments(row[0], row[1]))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Test
	void whatShipsIsRight() {
		assertThat(context.getBean(SettingsGate.class)).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void wrongSettingIsNamedWithWhatItMustBe(String settings, String line) {
		assertThat(faults(settings.split(" (?=waymark\\.)"))).containsExactly(line);
	}

	@Test
	void allThatIsWrongIsNamedAtOnce() {
		assertThat(faults("waymark.codes.network=0", "waymark.codes.reference=0", "waymark.police.most=none"))
			.containsExactly("WAYMARK_CODES_NETWORK must be at least 1.", "WAYMARK_CODES_REFERENCE must be at least 1.",
					"WAYMARK_POLICE_MOST must be a whole number.");
	}

	@Test
	void eachRecordOfSettingsIsTried() {
		Set<String> untried = new TreeSet<>();
		context.getBeansWithAnnotation(ConfigurationProperties.class)
			.values()
			.forEach(record -> untried.add(record.getClass().getAnnotation(ConfigurationProperties.class).value()));
		assertThat(untried).hasSizeGreaterThan(20);
		untried.removeIf(prefix -> wrong().stream().anyMatch(row -> ((String) row.get()[0]).startsWith(prefix + ".")));
		assertThat(untried).isEqualTo(NOTHING_TO_CHECK);
	}

	/** Reads the settings again, with these among them. */
	private static List<String> faults(String... settings) {
		Stream.of(settings).map(setting -> setting.split("=", 2)).forEach(pair -> GIVEN.put(pair[0], pair[1]));
		DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
		try {
			Stream.of(beans.getBeanNamesForAnnotation(ConfigurationProperties.class)).forEach(beans::destroySingleton);
			Stream.of(beans.getBeanNamesForType(SettingsGate.class)).forEach(beans::destroySingleton);
			beans.getBean(SettingsGate.class);
			return List.of();
		}
		catch (BeansException refused) {
			return CannotStart.in(refused).orElseThrow(() -> refused).faults();
		}
		finally {
			GIVEN.clear();
		}
	}

	/** Nothing but the settings, and those who look at them. */
	@ConfigurationPropertiesScan("org.waymark")
	@ImportAutoConfiguration(ValidationAutoConfiguration.class)
	@ComponentScan(basePackages = "org.waymark", useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { SettingsGate.class, SettingsCheck.class, SettingsConfiguration.class }))
	static class Settings {

	}

}
