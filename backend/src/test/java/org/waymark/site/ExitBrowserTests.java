package org.waymark.site;

import java.util.List;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Shift three times leaves, whichever Shift it is; typing does not. */
@WaymarkTest
@UsesBrowser
class ExitBrowserTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "ShiftLeft ShiftLeft ShiftLeft", "ShiftRight ShiftRight ShiftRight",
			"ShiftLeft ShiftRight ShiftLeft" })
	void threeShiftsLeaveWhicheverTheyAre(String keys) {
		try (Window window = Browsers.window()) {
			Page page = open(window);
			List.of(keys.split(" ")).forEach(key -> page.keyboard().press(key));
			assertLeft(page);
		}
	}

	@Test
	void shiftsThatOverlapCountEach() {
		try (Window window = Browsers.window()) {
			Page page = open(window);
			Keyboard keys = page.keyboard();
			keys.down("ShiftLeft");
			keys.down("ShiftRight");
			keys.up("ShiftLeft");
			keys.up("ShiftRight");
			keys.press("ShiftLeft");
			assertLeft(page);
		}
	}

	@Test
	void typingCapitalsStays() {
		try (Window window = Browsers.window()) {
			Page page = open(window);
			page.focus("[name=where]");
			for (String key : List.of("ShiftLeft", "ShiftRight", "ShiftLeft", "ShiftRight", "ShiftLeft", "ShiftLeft")) {
				page.keyboard().down(key);
				page.keyboard().press("KeyA");
				page.keyboard().up(key);
			}
			page.keyboard().press("ShiftLeft");
			page.keyboard().press("ShiftRight");
			page.keyboard().type("b");
			page.keyboard().press("ShiftRight");
			assertThat(page.inputValue("[name=where]")).isEqualTo("AAAAAAb");
			assertThat(page.url()).endsWith("/elsewhere");
		}
	}

	private Page open(Window window) {
		window.page().navigate("http://localhost:" + this.port + "/elsewhere");
		return window.page();
	}

	private static void assertLeft(Page page) {
		Await.until("they are elsewhere", () -> !String.valueOf(page.evaluate("location.href")).contains("localhost"));
	}

}
