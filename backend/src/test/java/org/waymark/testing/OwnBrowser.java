package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/**
 * A browser as somebody has it at home: with a profile on the disk, started by its own
 * command with no switch that keeps it from remembering.
 */
public final class OwnBrowser implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Process process;

	private final Browser browser;

	private OwnBrowser(Process process, Browser browser) {
		this.process = process;
		this.browser = browser;
	}

	/** Whether the browser at hand keeps a profile as people's do. */
	public static boolean remembers() {
		return Browsers.restorePages();
	}

	/**
	 * Starts it on a profile, new or used before.
	 * @param more words for its command
	 */
	public static OwnBrowser start(Path profile, String... more) throws IOException {
		Chromium chromium = Chromium.find();
		List<String> command = new ArrayList<>(List.of(chromium.executable().toString(), "--headless=new",
				"--user-data-dir=" + profile, "--remote-debugging-port=0", "--no-first-run",
				"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost"));
		if ("root".equals(System.getProperty("user.name"))) {
			command.add("--no-sandbox");
		}
		command.addAll((more.length == 0) ? List.of("about:blank") : List.of(more));
		Path port = profile.resolve("DevToolsActivePort");
		Files.createDirectories(profile);
		Files.deleteIfExists(port);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(chromium.environment());
		Process process = builder.start();
		Await.until("the browser listens", PATIENCE, () -> Files.readAllLines(port).size() > 1);
		return new OwnBrowser(process,
				Browsers.over(URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0))));
	}

	/** Every page that it has open. */
	public List<Page> pages() {
		return this.browser.contexts().get(0).pages();
	}

	/** The page that somebody looks at. */
	public Page page() {
		return pages().get(pages().size() - 1);
	}

	/** Closes it as its owner would; it writes what it remembers. */
	@Override
	public void close() {
		this.browser.newBrowserCDPSession().send("Browser.close");
		this.process.onExit().orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS).join();
	}

	/** How much a profile holds, for a test that would pass on an empty one. */
	public static long size(Path profile) {
		try (var files = Files.walk(profile)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
