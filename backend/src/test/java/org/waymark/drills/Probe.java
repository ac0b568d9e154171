package org.waymark.drills;

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

import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Report;
import org.waymark.testing.TestServer;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkProcess;

import static java.util.stream.Collectors.toCollection;

/**
 * Takes over the public face of a real installation (each face a process of its own, an
 * outside server, keys apart) and compares what can be done from there with a committed
 * list.
 */
final class Probe {

	/** Columns that the hub's keys must open, or the probe proves nothing. */
	private static final Set<String> THE_HUBS = Set.of("intake.sealed_report.sealed", "triage.report.card",
			"triage.concern.body", "triage.reporter.body");

	private static final int REPORTS = 5;

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
			List<Ciphertext> dump = new ArrayList<>();
			try (WaymarkProcess face = publicFace(server, classes).start()) {
				send(face);
				dump.addAll(dump(server));
				try (WaymarkProcess hub = server.face("hub", "triage").start()) {
					admit(server);
					dump.addAll(dump(server));
					return compare(intrude(server, classes, dump, hub), dump, server);
				}
			}
		}
	}

	private WaymarkProcess.Builder publicFace(TestServer server, String classes) throws IOException {
		Path own = Files.createDirectories(this.folder.resolve("public"));
		this.stage.give(own);
		return server.face("public", "public").as(this.stage.prefix()).classes(classes);
	}

	private static void send(WaymarkProcess face) throws IOException {
		for (int count = 0; count < REPORTS; count++) {
			Visit.Outcome outcome = new Visit(face.address(),
					Report.of("story " + count).from("a name", "01632 960001", "a@b.example", "after six"))
				.whole();
			if (!outcome.received()) {
				throw new IllegalStateException("No receipt: " + outcome);
			}
		}
		new Visit(face.address(), Report.of("still writing")).fillIn();
	}

	private static void admit(TestServer server) throws SQLException {
		try (Connection superuser = server.superuser()) {
			Await.until("every report admitted", Duration.ofSeconds(30), () -> Accounts.waiting(superuser) == 0);
		}
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
				"org.waymark.drills.Intruder", file.toString()));
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
			throws IOException, GeneralSecurityException {
		Set<String> expected = Checkout.text("ops/faults/probe-expected.txt")
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.collect(toCollection(TreeSet::new));
		List<String> misses = new ArrayList<>();
		can.stream().filter((act) -> !expected.contains(act)).forEach((act) -> misses.add("can, and must not: " + act));
		expected.stream()
			.filter((act) -> !can.contains(act))
			.forEach((act) -> misses.add("cannot, and ought to: " + act));
		Decryptor hub = new Decryptor(server.keys("triage"));
		List<Ciphertext> theHubs = dump.stream().filter((value) -> THE_HUBS.contains(value.column())).toList();
		long opened = theHubs.stream().filter(hub::opens).count();
		if (opened != theHubs.size() || !THE_HUBS.equals(Set.copyOf(hub.opens(theHubs)))) {
			misses.add("the hub's keys open " + opened + " of " + theHubs.size() + " values: " + hub.opens(theHubs));
		}
		can.forEach((act) -> System.out.println("can   " + act));
		System.out.printf("%d binary values dumped, of which %d are the hub's; its keys open %d of those%n",
				dump.size(), theHubs.size(), opened);
		System.out.println(Stage.separateUsers() ? "each face ran as a user of its own"
				: "both faces ran as one user: files of the hub were not tried");
		return misses;
	}

}
