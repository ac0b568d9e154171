package org.waymark.triage;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A person who uses the desk by keyboard alone.
 *
 * @param words what they write in place of a text
 * @param looks looks at each page that they come to
 */
public record Keys(Page page, UnaryOperator<String> words, Consumer<Page> looks) {

	private static final int FARTHEST = 200;

	/** Somebody who writes what they are told to. */
	public Keys(Page page) {
		this(page, UnaryOperator.identity(), (next) -> {
		});
	}

	/** Signs in on the page that asks for it. */
	public void signIn(String name, String password) {
		type("#username", name);
		type("#password", password);
		press("Enter");
	}

	/** Tabs to a link or button and presses Enter. */
	public void choose(String selector) {
		reach(selector);
		press("Enter");
	}

	/** Tabs to the link or button with these words and presses Enter. */
	public void follow(String words) {
		choose("main :is(a, button):has-text(\"" + words + "\")");
	}

	/** Tabs to a field and writes. */
	public void write(String selector, String text) {
		type(selector, this.words.apply(text));
	}

	private void type(String selector, String text) {
		reach(selector);
		this.page.keyboard().insertText(text);
	}

	/** Writes in each of these fields of the page. */
	public void writeAll(Map<String, String> fields) {
		fields.forEach((name, text) -> write("main [name=\"" + name + "\"]", text));
	}

	/** Tabs to a group of radio buttons and moves to one of them. */
	public void pick(String name, String value) {
		reach("main [name=\"" + name + "\"]");
		this.page.keyboard().press(" ");
		for (int step = 0; !focused().getAttribute("value").equals(value) && step < FARTHEST; step++) {
			this.page.keyboard().press("ArrowDown");
		}
	}

	/** Tabs to a box and ticks it. */
	public void tick(String name, String value) {
		reach("main [name=\"" + name + "\"][value=\"" + value + "\"]");
		this.page.keyboard().press(" ");
	}

	/** Until the next page is there; the one before it is loaded already. */
	private void press(String key) {
		AtomicBoolean loaded = new AtomicBoolean();
		Consumer<Page> next = (page) -> loaded.set(true);
		this.page.onLoad(next);
		this.page.keyboard().press(key);
		this.page.waitForCondition(loaded::get);
		this.page.offLoad(next);
		this.looks.accept(this.page);
	}

	// From the focus onwards and round: as far as a person would have to go.
	private void reach(String selector) {
		Locator wanted = this.page.locator(selector);
		wanted.first().waitFor();
		for (int step = 0; step < FARTHEST; step++) {
			if (this.page.locator(selector + ":focus").count() > 0) {
				return;
			}
			this.page.keyboard().press("Tab");
		}
		throw new AssertionError("No key leads to " + selector + " on " + this.page.url());
	}

	private Locator focused() {
		return this.page.locator(":focus");
	}

}
