package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import org.springframework.boot.test.web.server.LocalManagementPort;

import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The alert rules of {@code ops/monitoring} use figures that exist. */
@WaymarkTest
class MonitoringTests {

	private static final Pattern FIGURE = Pattern.compile("\\bwaymark_[a-z_]+");

	@LocalManagementPort
	private int management;

	@Test
	void everyAlertLooksAtFiguresThatAreThere() throws IOException {
		String figures = new Http(URI.create("http://127.0.0.1:" + this.management)).get("/actuator/prometheus").body();
		List<Map<String, Object>> alerts = alerts();
		assertThat(alerts).isNotEmpty()
			.allSatisfy(alert -> assertThat(FIGURE.matcher(text(alert, "expr")).results().map(MatchResult::group))
				.as(text(alert, "alert"))
				.isNotEmpty()
				.allMatch(figure -> figures.lines().anyMatch(line -> line.matches(figure + "[ {].*"))));
	}

	@Test
	void everyAlertSaysWhatIsTheMatterAndWhatToDo() throws IOException {
		assertThat(alerts()).allSatisfy(alert -> {
			Map<?, ?> words = (Map<?, ?>) alert.get("annotations");
			assertThat(String.valueOf(words.get("summary"))).endsWith(".");
			assertThat(Checkout.root().resolve(String.valueOf(words.get("runbook")))).isRegularFile();
		});
	}

	@Test
	void everyLabelOfAnAlertIsOneThatItsFigureHas() throws IOException {
		String figures = new Http(URI.create("http://127.0.0.1:" + this.management)).get("/actuator/prometheus").body();
		for (Map<String, Object> alert : alerts()) {
			Pattern.compile("(waymark_[a-z_]+)\\{([^}]*)\\}")
				.matcher(text(alert, "expr"))
				.results()
				.forEach(asked -> assertThat(figures).as(text(alert, "alert"))
					.containsPattern(asked.group(1) + "\\{[^}]*" + Pattern.quote(asked.group(2))));
		}
	}

	private static String text(Map<String, Object> alert, String field) {
		return String.valueOf(alert.get(field));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> alerts() throws IOException {
		List<Map<String, Object>> alerts = new ArrayList<>();
		try (Stream<Path> files = Files.list(Checkout.root().resolve("ops/monitoring"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".yml")).toList()) {
				Map<String, List<Map<String, List<Map<String, Object>>>>> rules = new Yaml()
					.load(Files.readString(file));
				rules.getOrDefault("groups", List.of())
					.forEach(group -> alerts.addAll(group.getOrDefault("rules", List.of())));
			}
		}
		return alerts;
	}

}
