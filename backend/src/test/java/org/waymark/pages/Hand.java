package org.waymark.pages;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import org.waymark.pages.Form.Control;

/** A person's hand on the keyboard and the mouse, in a page with a form. */
record Hand(Page page) {

	private static final int MOST_PAGES = 60;

	Form form() {
		return Form.of(Html.of(this.page.content()))
			.orElseThrow(() -> new AssertionError("No form on " + this.page.url()));
	}

	String path() {
		return java.net.URI.create(this.page.url()).getPath();
	}

	/** Fills in, key by key where something is typed, and leaves it unsent. */
	void fill(Form form, Map<String, List<String>> answers) {
		Locator folded = this.page.locator("main form details:not([open]) > summary");
		while (folded.count() > 0) {
			folded.first().click();
		}
		for (Control control : form.controls()) {
			answers.getOrDefault(control.name(), List.of()).forEach((value) -> fill(control, value));
		}
	}

	/** Presses the button that goes on. */
	void proceed() {
		this.page.locator("main form button:not([name])").first().click();
		this.page.waitForLoadState(LoadState.LOAD);
	}

	/** Presses the button that leads to the check at once. */
	void checkNow() {
		this.page.locator("main form button[name=next][value=check]").click();
		this.page.waitForLoadState(LoadState.LOAD);
	}

	/** Follows a page that asks nothing. */
	void follow() {
		this.page.locator("main a.govuk-button, main p a[href^='/report']").first().click();
		this.page.waitForLoadState(LoadState.LOAD);
	}

	/** Goes from a door to the receipt, answering everything. */
	void toTheReceipt(String door, Planted planted) {
		this.page.navigate(door);
		for (int count = 0; count < MOST_PAGES && !path().equals(Tour.SENT); count++) {
			onwards(planted);
		}
		this.page.waitForSelector("[data-reference]");
	}

	/** Answers the page that is open, or follows it on. */
	void onwards(Planted planted) {
		Html html = Html.of(this.page.content());
		Form form = Form.of(html).orElse(null);
		if (form == null) {
			follow();
			return;
		}
		String path = path();
		for (int attempt = 0; attempt < 8 && path().equals(path); attempt++) {
			fill(form(), planted.answers(path, form, attempt));
			proceed();
		}
	}

	private void fill(Control control, String value) {
		Locator field = this.page.locator("main form [name=\"" + control.name() + "\"]");
		if (control.kind().chosen()) {
			this.page.locator("main form [name=\"" + control.name() + "\"][value=\"" + value + "\"]").check();
		}
		else {
			field.first().fill("");
			field.first().focus();
			this.page.keyboard().insertText(value);
		}
	}

}
