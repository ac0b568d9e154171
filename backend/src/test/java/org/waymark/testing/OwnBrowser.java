package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/**
 * A browser as people have it at home: with a profile on the disk, started by its own
 * command with no switch that keeps it from remembering.
 */
public final class OwnBrowser implements AutoCloseable {

	private static final Duration PATIENCE = Await.LIMIT;

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

	/** Starts it on a profile, new or used before. */
	public static OwnBrowser start(Path profile) throws IOException {
		Process process = launch(profile, "about:blank");
		Browser browser = Browsers.over(URI.create("http://127.0.0.1:" + port(profile)));
		browser.contexts().get(0).setDefaultTimeout(Await.LIMIT.toMillis());
		return new OwnBrowser(process, browser);
	}

	/**
	 * Starts it on a profile that was used before, lets it open its last pages again,
	 * closes it, and tells what they are. It is asked by its own protocol, since a
	 * library that waits for every page waits for ever for one that was only put back.
	 * What it tells is what was seen: a page that is loaded again has nothing for a
	 * moment.
	 */
	public static List<String> restored(Path profile) throws IOException {
		Process process = launch(profile, "--restore-last-session");
		try {
			List<String> pages = new ArrayList<>();
			Await.until("its last page is there", () -> {
				pages.clear();
				pages.addAll(RestoredPages.at(port(profile)));
				return pages.stream().anyMatch((page) -> !page.startsWith("about:") && page.contains("<html"));
			});
			return List.copyOf(pages);
		}
		finally {
			process.destroy();
			ended(process);
		}
	}

	private static Process launch(Path profile, String more) throws IOException {
		Chromium chromium = Chromium.find();
		List<String> command = new ArrayList<>(List.of(chromium.executable().toString(), "--headless=new",
				"--user-data-dir=" + profile, "--remote-debugging-port=0", "--no-first-run",
				"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost", more));
		if ("root".equals(System.getProperty("user.name"))) {
			command.add("--no-sandbox");
		}
		Path port = profile.resolve("DevToolsActivePort");
		Files.createDirectories(profile);
		Files.deleteIfExists(port);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(chromium.environment());
		Process process = builder.start();
		Await.until("the browser listens", () -> Files.readAllLines(port).size() > 1);
		return process;
	}

	private static int port(Path profile) throws IOException {
		return Integer.parseInt(Files.readAllLines(profile.resolve("DevToolsActivePort")).get(0));
	}

	/** Another tab of the same window. */
	public Page another() {
		return this.browser.contexts().get(0).newPage();
	}

	/** Every page that it has open. */
	public List<Page> pages() {
		return this.browser.contexts().get(0).pages();
	}

	/** The page that the person looks at. */
	public Page page() {
		return pages().get(pages().size() - 1);
	}

	/** Closes it as its owner would; it writes what it remembers. */
	@Override
	public void close() {
		this.browser.newBrowserCDPSession().send("Browser.close");
		ended(this.process);
	}

	private static void ended(Process process) {
		process.onExit().orTimeout(Await.LIMIT.toSeconds(), TimeUnit.SECONDS).join();
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
