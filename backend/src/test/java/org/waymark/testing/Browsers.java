package org.waymark.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ViewportSize;
import org.jspecify.annotations.Nullable;

/**
 * One real browser for all tests of this process, with the back-forward cache on (where
 * it has one) and without a way off this machine. Tests use it one at a time.
 */
public final class Browsers {

	/** A phone, a tablet and a desktop, in CSS pixels, and a desktop at 400%. */
	public static final List<ViewportSize> SIZES = List.of(new ViewportSize(320, 568), new ViewportSize(768, 1024),
			new ViewportSize(1280, 800), new ViewportSize(320, 256));

	/**
	 * The narrowest and the widest of them, for walks that try all of them at every page;
	 * with {@code -Dwaymark.sizes=all} the tablet as well.
	 */
	public static final List<ViewportSize> ENDS = System.getProperty("waymark.sizes", "").equals("all")
			? List.of(SIZES.get(0), SIZES.get(1), SIZES.get(2)) : List.of(SIZES.get(0), SIZES.get(2));

	private static final List<String> OPTIONS = List.of(
			"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
			"--enable-features=BackForwardCache", "--force-color-profile=srgb");

	private static @Nullable Browser browser;

	private static @Nullable Playwright playwright;

	private Browsers() {
	}

	/** Whether Back can bring a page to life again in the browser at hand. */
	static boolean restorePages() {
		return Chromium.find().restoresPages();
	}

	/** A window as most people have it. */
	public static Window window() {
		return window(new Browser.NewContextOptions());
	}

	/**
	 * A window in which no script runs; axe-core, being a script, cannot look into it.
	 */
	public static Window withoutScript() {
		return window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
	}

	public static Window window(Browser.NewContextOptions options) {
		return new Window(browser().newContext(options.setLocale("en-GB").setTimezoneId("Europe/London")));
	}

	/** Another browser with a driver of its own, for people who act at the same time. */
	public static Another another() {
		Playwright driver = driver();
		return new Another(driver, launch(driver));
	}

	private static synchronized Browser browser() {
		Browser open = browser;
		if (open == null) {
			open = launch(playwright());
			browser = open;
		}
		return open;
	}

	/** A browser that runs already and listens there. */
	static Browser over(URI address) {
		return playwright().chromium().connectOverCDP(address.toString());
	}

	private static synchronized Playwright playwright() {
		Playwright open = playwright;
		if (open == null) {
			open = driver();
			Runtime.getRuntime().addShutdownHook(new Thread(open::close));
			playwright = open;
		}
		return open;
	}

	private static Playwright driver() {
		return Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	}

	private static Browser launch(Playwright driver) {
		boolean root = "root".equals(System.getProperty("user.name"));
		try {
			return launch(driver, !root);
		}
		catch (PlaywrightException noSandbox) {
			// a container may forbid the namespaces that the sandbox is made of
			return launch(driver, false);
		}
	}

	private static Browser launch(Playwright driver, boolean sandbox) {
		Chromium chromium = Chromium.find();
		return driver.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.executable())
				.setEnv(chromium.environment())
				.setChromiumSandbox(sandbox)
				.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"))
				.setArgs(OPTIONS));
	}

	/**
	 * A browser for one thread.
	 */
	public record Another(Playwright driver, Browser browser) implements AutoCloseable {

		/** A window with cookies of its own. */
		public Window window(Browser.NewContextOptions options) {
			return new Window(this.browser.newContext(options));
		}

		@Override
		public void close() {
			this.driver.close();
		}

	}

}
