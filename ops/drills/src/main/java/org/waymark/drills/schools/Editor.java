package org.waymark.drills.schools;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.waymark.drills.Trial;
import org.waymark.testing.Http;
import org.waymark.testing.process.WaymarkProcess;

/** The editor of the directory, with the newest import open. */
final class Editor {

	private static final List<String> KINDS = List.of("NEW", "CHANGED", "CLOSED", "VANISHED", "RETURNED", "POLICIES");

	private static final int CONFLICT = 409;

	private final Http browser;

	private final String page;

	private Editor(Http browser, String page) {
		this.browser = browser;
		this.page = page;
	}

	static Editor of(Trial trial) throws IOException, SQLException {
		Http browser = new Http(trial.address());
		Http.Page answer = browser.submit("/triage/sign-in",
				Map.of("username", List.of("editor"), "password", List.of(WaymarkProcess.PASSWORD)));
		if (!answer.leadsTo("/triage/home")) {
			throw new IOException("The editor's sign-in was answered with " + answer.status());
		}
		return new Editor(browser, "/triage/schools/register/" + Shown.newestImport(trial));
	}

	/** Accepts all of each kind. */
	void accept() throws IOException {
		for (String kind : KINDS) {
			int status = this.browser.submit(this.page, Map.of("act", List.of("ACCEPT_ALL"), "kind", List.of(kind)))
				.status();
			// Nothing of this kind waits.
			if (status != 303 && status != CONFLICT) {
				throw new IOException("Accepting " + kind + " was answered with " + status);
			}
		}
	}

	void undo() throws IOException {
		int status = this.browser.submit(this.page, Map.of("act", List.of("UNDO"))).status();
		if (status != 303) {
			throw new IOException("Undoing was answered with " + status);
		}
	}

}
