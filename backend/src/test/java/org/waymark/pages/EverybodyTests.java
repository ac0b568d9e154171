package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.pages.State.Kind;
import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Everybody can use every public page in every state. The short form sees every page
 * first and with its errors, and tabs through the first; {@code ops/pages/all} sees all
 * of it.
 */
@WaymarkTest
@UsesBrowser
class EverybodyTests {

	private static final boolean ALL = Boolean.getBoolean("waymark.pages.all");

	private static final Set<Kind> STATES = ALL ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.FIRST, Kind.EMPTY);

	@LocalServerPort
	private int port;

	private final Set<String> seen = new TreeSet<>();

	private final List<String> faults = new ArrayList<>();

	@Test
	void everyPageInEveryState() throws IOException {
		URI site = URI.create("http://localhost:" + this.port);
		try (Window window = Browsers.window()) {
			for (String path : Standing.pages(site)) {
				look(window, site, path, path);
			}
			for (String door : Tour.doors(site)) {
				new Tour(site, door, new Planted(5), (state) -> look(window, site, state)).toTheReceipt();
			}
		}
		assertThat(this.seen).hasSizeGreaterThan(20);
		assertThat(this.faults).isEmpty();
	}

	/** Shared pages of the doors are looked at once a state. */
	private void look(Window window, URI site, State state) {
		if (STATES.contains(state.kind()) && this.seen.add(state.path() + " " + state.kind())) {
			window.carry(site, state.cookies());
			try {
				look(window, site, state.path(), state.name());
			}
			catch (IOException unread) {
				fail(unread);
			}
		}
	}

	private void look(Window window, URI site, String path, String what) throws IOException {
		this.seen.add(what);
		window.page().navigate(site.resolve(path).toString());
		Looks looks = Looks.at(window, what).byCheckers();
		if (ALL) {
			looks.byKeyboard().inOtherText().inOtherColours();
		}
		else if (!what.endsWith(Kind.EMPTY.name())) {
			looks.byKeyboard();
		}
		this.faults.addAll(looks.faults());
	}

}
