package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.waymark.platform.CannotStart;

/**
 * Runs PostgreSQL's programs as an ordinary user, since they refuse to run as root, and
 * apart from the terminal: an interrupt typed there must reach the application alone,
 * which then stops its server last.
 */
final class RunAs {

	private static final int ROOT = 0;

	private final List<String> prefix;

	private final int uid;

	private final int gid;

	private RunAs(List<String> prefix, int uid, int gid) {
		this.prefix = prefix;
		this.uid = uid;
		this.gid = gid;
	}

	/** As the owner of a folder; if that is root, as nobody in particular. */
	static RunAs ownerOf(Path folder) throws IOException, InterruptedException {
		int uid = (int) Files.getAttribute(folder, "unix:uid");
		int gid = (int) Files.getAttribute(folder, "unix:gid");
		if (!isRoot()) {
			return new RunAs(List.of("setsid"), uid, gid);
		}
		if (uid != ROOT) {
			return new RunAs(List.of("setsid", "setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid,
					gid);
		}
		List<String> namespace = List.of("setsid", "unshare", "-U");
		requireThatItRuns(namespace, folder);
		return new RunAs(namespace, uid, gid);
	}

	List<String> command(List<String> program) {
		return Stream.concat(this.prefix.stream(), program.stream()).toList();
	}

	/** Hands a file or folder to the user that PostgreSQL runs as. */
	void give(Path path) throws IOException {
		if (isRoot()) {
			Files.setAttribute(path, "unix:uid", this.uid);
			Files.setAttribute(path, "unix:gid", this.gid);
		}
	}

	private static boolean isRoot() throws IOException {
		return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == ROOT;
	}

	private static void requireThatItRuns(List<String> prefix, Path folder) throws IOException, InterruptedException {
		List<String> nothing = Stream.concat(prefix.stream(), Stream.of("true")).toList();
		Process process = new ProcessBuilder(nothing).redirectErrorStream(true).start();
		if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
			throw new CannotStart("PostgreSQL does not run as root, and this machine gives no user namespace. "
					+ "Run Waymark as an ordinary user, or give the folder " + folder + " to one (chown).");
		}
	}

}
