package org.waymark.drills.schools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.directory.register.GeneratedRegister;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Imports two months of a generated register with the command, in a heap of 256 MB. What
 * an editor is shown has to be what the generator changed. Undone, the files for
 * everybody have to be what they were, byte for byte.
 */
final class RegisterDrill {

	static final Map<String, String> DEFAULTS = Map.of("rows", "50000", "ours", "400", "seed", "17", "write", "");

	private static final List<String> FILES = List.of("/schools.csv", "/schools.json");

	private final Options options;

	private final GeneratedRegister register;

	private final List<String> misses = new ArrayList<>();

	RegisterDrill(Options options) {
		this.options = options;
		this.register = new GeneratedRegister(options.number("seed"), options.number("rows"), options.number("ours"));
	}

	public static void main(String[] arguments) throws Exception {
		RegisterDrill drill = new RegisterDrill(Options.parse(arguments, DEFAULTS));
		List<String> misses = drill.options.text("write").isEmpty() ? drill.run() : drill.write();
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/**
	 * Writes the files of both months and the list of what changed, to be tried by hand.
	 */
	private List<String> write() throws IOException {
		Path folder = Path.of(this.options.text("write"));
		write(folder, false);
		write(folder, true);
		Files.write(folder.resolve("difference.txt"), this.register.expected());
		return List.of();
	}

	/** Runs it, prints what was seen, and returns what must not be. */
	List<String> run() throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "register");
		bring(folder, false);
		List<String> before;
		try (Trial trial = Trial.start(folder, WaymarkProcess.of(folder))) {
			Editor.of(trial).accept();
			before = files(trial);
		}
		bring(folder, true);
		try (Trial trial = Trial.start(folder, WaymarkProcess.of(folder))) {
			compare(trial);
			Editor editor = Editor.of(trial);
			same(before, files(trial), "The files for everybody changed before an editor accepted");
			editor.accept();
			if (files(trial).equals(before)) {
				this.misses.add("The files for everybody did not change");
			}
			editor.undo();
			same(before, files(trial), "The files for everybody are not what they were before the import");
		}
		return this.misses;
	}

	/** Brings a month with the command, and looks for its progress. */
	private void bring(Path folder, boolean second) throws IOException {
		List<String> words = Stream
			.concat(Stream.of("schools", "import"), write(folder, second).stream().map(Path::toString))
			.toList();
		Path log = folder.resolve("command.log");
		Files.deleteIfExists(log);
		int code = WaymarkProcess.of(folder).run(words.toArray(String[]::new));
		String said = Files.readString(log);
		said.lines().filter(line -> line.startsWith("Read ") || line.contains(" wait ")).forEach(System.out::println);
		if (code != 0) {
			this.misses.add("The import ended with " + code + ": " + said);
		}
		if (this.register.rows(second) >= 10_000 && !said.contains("Read 10000 rows")) {
			this.misses.add("The import showed no progress");
		}
	}

	private List<Path> write(Path folder, boolean second) throws IOException {
		return this.register.write(folder.resolve(second ? "second" : "first"), second)
			.stream()
			.map(file -> file.path())
			.toList();
	}

	private void compare(Trial trial) throws SQLException {
		List<String> shown = Shown.differences(trial);
		List<String> expected = this.register.expected();
		System.out.println(shown.size() + " differences are shown; the generator lists " + expected.size());
		expected.stream().filter(line -> !shown.contains(line)).forEach(line -> this.misses.add("not shown: " + line));
		shown.stream().filter(line -> !expected.contains(line)).forEach(line -> this.misses.add("invented: " + line));
	}

	private void same(List<String> before, List<String> now, String miss) {
		if (!now.equals(before)) {
			this.misses.add(miss);
		}
	}

	private static List<String> files(Trial trial) throws IOException, SQLException {
		Http anybody = new Http(trial.address());
		Shown.newest(trial, anybody);
		List<String> files = new ArrayList<>();
		for (String file : FILES) {
			files.add(anybody.get(file).body());
		}
		return files;
	}

}
