package org.waymark.drills.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.drills.DrillAccounts;
import org.waymark.drills.Options;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.desk.Life;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

import static java.util.stream.Collectors.toCollection;

/**
 * Takes over the public face of a real installation (each face a process of its own, an
 * outside server, keys apart) and compares what can be done from there with a committed
 * list.
 */
final class Probe {

	private final Path folder;

	private final Stage stage;

	Probe(Path folder) {
		this.folder = folder;
		this.stage = Stage.in(folder);
	}

	public static void main(String[] arguments) throws Exception {
		Options.parse(arguments, Map.of());
		List<String> misses = new Probe(folder()).run();
		misses.forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/** A new folder that other users of this machine may pass through. */
	static Path folder() throws IOException {
		Path folder = Stage.separateUsers() ? Files.createTempDirectory("waymark-probe")
				: Files.createTempDirectory(Checkout.scratch("drills"), "probe");
		return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** Runs the probe, prints what it found, and returns what is not as it must be. */
	List<String> run() throws IOException, SQLException, GeneralSecurityException {
		try (TestServer server = TestServer.start(this.folder)) {
			this.stage.give(server.keys("public"));
			String classes = this.stage.classes();
			try (WaymarkProcess face = publicFace(server, classes).start()) {
				List<String> references = new Reporters(face.address()).send();
				List<Ciphertext> dump = new ArrayList<>(dump(server));
				try (SigningIn signingIn = new SigningIn(); WaymarkProcess hub = hub(server, signingIn).start()) {
					live(server, hub, references, signingIn);
					dump.addAll(dump(server));
					return compare(intrude(server, classes, dump, hub), dump, server);
				}
			}
		}
	}

	/** Its mail server is away, so that some messages wait. */
	private static WaymarkProcess.Builder hub(TestServer server, SigningIn signingIn) {
		return signingIn.knownTo(server.face("hub", "triage"))
			.set("WAYMARK_MAIL_EMAIL", "smtp")
			.set("SPRING_MAIL_HOST", "127.0.0.1")
			.set("SPRING_MAIL_PORT", Integer.toString(Http.freePort()));
	}

	private WaymarkProcess.Builder publicFace(TestServer server, String classes) throws IOException {
		Path own = Files.createDirectories(this.folder.resolve("public"));
		this.stage.give(own);
		return server.face("public", "public").as(this.stage.prefix()).classes(classes);
	}

	private static void live(TestServer server, WaymarkProcess hub, List<String> references, SigningIn signingIn)
			throws IOException, SQLException, GeneralSecurityException {
		try (Connection superuser = server.superuser()) {
			Await.until("every report admitted", () -> DrillAccounts.waiting(superuser) == 0);
			Life life = life(hub, superuser, references.get(4));
			life.happens(references.get(0));
			life.isToldToLicensing();
			life.isHidden();
			life.isHeld();
			Life junk = life(hub, superuser, references.get(1));
			junk.isOneOf(references.subList(1, 3));
			junk.isClosedWithThem();
			junk.isKept();
			signingIn.byProvider(life.somebody());
			signingIn.withCode(life, life.signedIn("analyst"), server.keys("triage"));
			Await.until("a message is kept in the tray",
					() -> !"0".equals(life.one("SELECT count(*) FROM notification.tray")));
			Await.until("what reports say is counted",
					() -> "0".equals(life.one("SELECT count(*) FROM statistics.to_count")));
		}
	}

	private static Life life(WaymarkProcess hub, Connection superuser, String reference) {
		WebTestClient web = WebTestClient.bindToServer()
			.baseUrl(hub.address().toString())
			.responseTimeout(Duration.ofSeconds(20))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(-1))
			.build();
		return new Life(web, WaymarkProcess.PASSWORD, superuser, reference);
	}

	private static List<Ciphertext> dump(TestServer server) throws SQLException {
		try (Connection superuser = server.superuser()) {
			return Ciphertext.dump(superuser);
		}
	}

	private Set<String> intrude(TestServer server, String classes, List<Ciphertext> dump, WaymarkProcess hub)
			throws IOException {
		Path file = this.folder.resolve("public/dump.jsonl");
		Ciphertext.write(dump, file);
		List<String> command = new ArrayList<>(this.stage.prefix());
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes,
				"org.waymark.drills.probe.Intruder", file.toString()));
		if (Stage.separateUsers()) {
			command.addAll(notItsOwn(server, hub));
		}
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.resolve("public").toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().clear();
		builder.environment().putAll(publicFace(server, classes).environment());
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.onExit().join().exitValue() != 0) {
			throw new IllegalStateException("The intruder ended early: " + said);
		}
		return said.lines()
			.filter((line) -> line.startsWith("CAN "))
			.map((line) -> line.substring(4))
			.collect(toCollection(TreeSet::new));
	}

	/** Files that belong to the hub or to the server. */
	private static List<String> notItsOwn(TestServer server, WaymarkProcess hub) {
		return Stream
			.of(server.keys("triage"), server.keys("triage").resolve("hub-private.json"),
					server.keys("triage").resolve("case.json"), server.log(), server.log().resolveSibling("superuser"),
					Path.of("/proc/" + hub.pid() + "/environ"))
			.map(Path::toString)
			.toList();
	}

	private static List<String> compare(Set<String> can, List<Ciphertext> dump, TestServer server)
			throws IOException, SQLException, GeneralSecurityException {
		Set<String> expected = Checkout.text("ops/faults/probe-expected.txt")
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.collect(toCollection(TreeSet::new));
		List<String> misses = new ArrayList<>();
		can.stream().filter((act) -> !expected.contains(act)).forEach((act) -> misses.add("can, and must not: " + act));
		expected.stream()
			.filter((act) -> !can.contains(act))
			.forEach((act) -> misses.add("cannot, and ought to: " + act));
		can.forEach((act) -> System.out.println("can   " + act));
		try (Connection superuser = server.superuser()) {
			misses.addAll(new OpenedColumns().misses(Ciphertext.columns(superuser), dump,
					new Decryptor(server.keys("triage"))));
		}
		System.out.println(Stage.separateUsers() ? "each face ran as a user of its own"
				: "both faces ran as one user: files of the hub were not tried");
		return misses;
	}

}
