package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

	/** As the owner of a folder; if that is root, or has no account here, as nobody. */
	static RunAs ownerOf(Path folder) throws IOException {
		int uid = (int) Files.getAttribute(folder, "unix:uid");
		int gid = (int) Files.getAttribute(folder, "unix:gid");
		boolean hasAccount = !Files.getOwner(folder).getName().equals(Integer.toString(uid));
		List<String> prefix = new ArrayList<>(List.of("setsid"));
		if (isRoot() && uid != ROOT) {
			prefix.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
		}
		if (uid == ROOT || !hasAccount) {
			prefix.addAll(List.of("unshare", "-U"));
		}
		return new RunAs(List.copyOf(prefix), uid, gid);
	}

	List<String> command(List<String> program) {
		return Stream.concat(this.prefix.stream(), program.stream()).toList();
	}

	/**
	 * Tries it out.
	 * @throws CannotStart when this machine does not let root become another user
	 */
	void require(Path folder) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command(List.of("true"))).redirectErrorStream(true).start();
		if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
			throw new CannotStart("PostgreSQL runs neither as root nor as a user without an account, and this machine "
					+ "gives it no user namespace. Run Waymark as an ordinary user, or give the folder " + folder
					+ " to one (chown).");
		}
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

}
