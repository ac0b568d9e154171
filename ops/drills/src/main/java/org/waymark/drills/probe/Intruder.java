package org.waymark.drills.probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.waymark.App;
import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Intake;
import org.waymark.site.Submission;
import org.waymark.site.VisitSecret;
import org.waymark.site.terms.Door;

/**
 * An attacker who has taken over the public face: runs as its user, with its environment,
 * files, keys and password and nothing else. Prints what it can do, one line an act.
 */
final class Intruder {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private Intruder() {
	}

	public static void main(String[] arguments) throws Exception {
		Path dump = Path.of(arguments[0]);
		proveItsPower();
		String jdbc = System.getenv("SPRING_R2DBC_URL").replaceFirst("^r2dbc", "jdbc");
		try (Connection connection = DriverManager.getConnection(jdbc, "waymark_public",
				System.getenv("WAYMARK_DATABASE_PUBLIC_PASSWORD"))) {
			new DatabaseAttempts(connection).allowed().forEach(Intruder::can);
		}
		new Decryptor(Path.of(System.getenv("WAYMARK_KEYS_PUBLIC_DIR"))).opens(Ciphertext.read(dump))
			.forEach((column) -> can("open " + column));
		Stream.of(arguments).skip(1).map(Path::of).filter(Intruder::reads).forEach((file) -> can("read " + file));
		System.exit(0);
	}

	/** An attacker who can do nothing at all would prove nothing. */
	private static void proveItsPower() {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(App.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.properties(Map.of("management.server.port", ""))
			.run()) {
			Intake intake = context.getBean(Intake.class);
			VisitSecret visit = VisitSecret.fresh(new java.security.SecureRandom());
			Fields words = new Fields(Map.of("story", List.of("of the intruder")));
			intake.keep(visit, (draft) -> draft.withAnswer("story", words)).block(PATIENCE);
			Draft kept = intake.draft(visit).block(PATIENCE);
			if (kept != null && kept.answer("story").equals(words)) {
				can("open its own draft");
			}
			if (intake.accept(visit, submission()).block(PATIENCE) != null) {
				can("send a report");
			}
		}
	}

	private static Submission submission() {
		return new Submission(Door.PUBLIC, new Submission.Concern(
				List.of(new Submission.Answer("story", "story", 0, false, List.of("of the intruder"))), List.of()),
				Submission.Reporter.ANONYMOUS, new Submission.Arrival(Submission.Form.JOURNEY, true));
	}

	private static boolean reads(Path file) {
		return Files.isReadable(file);
	}

	private static void can(String act) {
		System.out.println("CAN " + act);
	}

}
