package org.waymark.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ViewportSize;
import org.springframework.core.io.ClassPathResource;

import org.waymark.testing.Browsers;
import org.waymark.testing.Window;

/** Looks for faults of a page that is open in a window, whatever page it is. */
final class Looks {

	/** The spacing that WCAG 1.4.12 lets a reader set. */
	private static final String SPACED = """
			* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
			p { margin-bottom: 2em !important }""";

	private static final String LARGE = "html { font-size: 200% !important }";

	private final Window window;

	private final String what;

	private final List<String> faults = new ArrayList<>();

	private Looks(Window window, String what) {
		this.window = window;
		this.what = what;
	}

	/** Looks at the page that is open. */
	static Looks at(Window window, String what) throws IOException {
		window.page().evaluate(script());
		return new Looks(window, what);
	}

	/** The faults found, with their places. */
	List<String> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * Asks the two checkers, and looks for what does not fit at every size of the screen.
	 */
	Looks byCheckers() throws IOException {
		found("axe", this.window.violations());
		found("HTML_CodeSniffer", this.window.sniffed());
		for (ViewportSize size : Browsers.SIZES) {
			page().setViewportSize(size.width, size.height);
			found("at " + size.width + " by " + size.height, ask("fits()"));
			this.window.picture(this.what, size);
		}
		return back();
	}

	/** With text twice as large, and with wide spaces, nothing is cut off or covered. */
	Looks inOtherText() {
		for (int width : List.of(1280, 320)) {
			page().setViewportSize(width, 800);
			wear(SPACED);
			found("spaced out at " + width, ask("fits()"));
			wear(LARGE);
			found("twice as large at " + width, ask("fits()"));
			wear("");
		}
		found("target", ask("small()"));
		return back();
	}

	/** In colours of the reader, everything that can be used still has an edge. */
	Looks inOtherColours() {
		page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		found("forced colours", ask("colourless()"));
		byKeyboard();
		page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		return this;
	}

	/** Tab stops at everything that can be used, in order, and is seen at every stop. */
	Looks byKeyboard() {
		int stops = ((Number) ask("begin()")).intValue();
		found("Tab", (stops > 3) ? List.of() : List.of("stops only " + stops + " times"));
		for (int stop = 0; stop < stops; stop++) {
			page().keyboard().press("Tab");
			found("Tab", ask("stop()"));
		}
		return this;
	}

	private Looks back() {
		page().setViewportSize(1280, 800);
		return this;
	}

	private void wear(String rules) {
		page().evaluate("(rules) => looks.wear(rules)", rules);
	}

	private Object ask(String question) {
		return page().evaluate("() => looks." + question);
	}

	private void found(String view, Object seen) {
		((List<?>) seen).forEach((fault) -> this.faults.add(this.what + ", " + view + ": " + fault));
	}

	private Page page() {
		return this.window.page();
	}

	private static String script() throws IOException {
		return new ClassPathResource("pages/looks.js").getContentAsString(StandardCharsets.UTF_8);
	}

}
