package org.waymark.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitUntilState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person's browser window: its own cookies, one page, and a record of what it asked
 * for.
 */
public final class Window implements AutoCloseable {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String SNIFF = """
			() => new Promise((done) => HTMLCS.process("WCAG2AA", document, () => done(HTMLCS.getMessages()
			  .filter((message) => message.type === HTMLCS.ERROR)
			  .map((message) => message.code + " " + message.msg + " " + message.element.outerHTML.slice(0, 200)))))""";

	/** A folder for pictures of every page that is looked at, at three sizes. */
	private static final String PICTURES = System.getProperty("waymark.pages.pictures", "");

	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

	private final BrowserContext context;

	private final Page page;

	private final List<String> strangers = new CopyOnWriteArrayList<>();

	private final List<String> scriptErrors = new CopyOnWriteArrayList<>();

	Window(BrowserContext context) {
		this.context = context;
		context.route((url) -> !LOOPBACK.contains(String.valueOf(URI.create(url).getHost())), this::elsewhere);
		this.page = context.newPage();
		this.page.onPageError(this.scriptErrors::add);
		this.page.setDefaultTimeout(Await.LIMIT.toMillis());
	}

	public Page page() {
		return this.page;
	}

	/**
	 * Goes back; a page brought to life again from the cache has no load event to wait
	 * for.
	 */
	public void back() {
		this.page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
		settle();
	}

	public void forward() {
		this.page.goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT));
		settle();
	}

	private void settle() {
		Await.until("the page is there", () -> "complete".equals(this.page.evaluate("document.readyState")));
	}

	/**
	 * Is given these cookies and has no others. By the browser's own protocol: a cookie
	 * of this kind may name no domain.
	 */
	public void carry(URI site, Map<String, String> cookies) {
		this.context.clearCookies();
		CDPSession session = this.context.newCDPSession(this.page);
		cookies.forEach((name, value) -> session.send("Network.setCookie", cookie(site, name, value)));
		session.detach();
	}

	private static JsonObject cookie(URI site, String name, String value) {
		JsonObject cookie = new JsonObject();
		Map.of("name", name, "value", value, "url", site.toString(), "path", "/").forEach(cookie::addProperty);
		cookie.addProperty("secure", true);
		return cookie;
	}

	/** Addresses off this machine that a page asked for. */
	public List<String> strangers() {
		return List.copyOf(this.strangers);
	}

	/**
	 * Nothing that axe-core can find stands in anybody's way, WCAG 2.2 AA and good
	 * practice.
	 */
	public void assertAccessible() {
		assertThat(violations()).as("axe on " + this.page.url()).isEmpty();
	}

	public List<String> violations() {
		return new AxeBuilder(this.page).setLegacyMode(true) // no frames, so no second
																// page to sum up in
			.withTags(WCAG)
			.analyze()
			.getViolations()
			.stream()
			.map(Window::described)
			.toList();
	}

	/** The same for HTML_CodeSniffer, which looks with other eyes. */
	public void assertCodeIsClean() {
		assertThat(sniffed()).as("HTML_CodeSniffer on " + this.page.url()).isEmpty();
	}

	public List<String> sniffed() {
		this.page.evaluate(Checkers.codeSniffer());
		return ((List<?>) this.page.evaluate(SNIFF)).stream().map(String::valueOf).toList();
	}

	/** Nobody has to scroll sideways at any size. */
	public void assertFits() {
		for (ViewportSize size : Browsers.SIZES) {
			this.page.setViewportSize(size.width, size.height);
			assertThat(width("document.documentElement.scrollWidth"))
				.as(this.page.url() + " at " + size.width + " by " + size.height)
				.isLessThanOrEqualTo(width("window.innerWidth"));
			picture(this.page.title() + " " + URI.create(this.page.url()).getPath(), size);
		}
		this.page.setViewportSize(1280, 800);
	}

	/** Keeps a picture of the page, if asked for. */
	public void picture(String what, ViewportSize size) {
		if (!PICTURES.isEmpty() && size.height > 256) {
			String name = what.replaceAll("[^A-Za-z0-9]+", "-") + "-" + size.width + ".png";
			this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name)).setFullPage(true));
		}
	}

	@Override
	public void close() {
		this.context.close();
		assertThat(this.strangers).as("requests to others").isEmpty();
		assertThat(this.scriptErrors).as("errors in scripts").isEmpty();
	}

	private int width(String expression) {
		return ((Number) this.page.evaluate(expression)).intValue();
	}

	/**
	 * A person who leaves sees a plain page; nothing else may be asked of any other host.
	 */
	private void elsewhere(Route route) {
		if (route.request().isNavigationRequest()) {
			route.fulfill(new Route.FulfillOptions().setContentType("text/html")
				.setBody("<!doctype html><html lang=en><title>Elsewhere</title><p>Elsewhere</p></html>"));
		}
		else {
			this.strangers.add(route.request().url());
			route.abort();
		}
	}

	private static String described(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getTarget() + " " + node.getHtml()).toList();
	}

}
