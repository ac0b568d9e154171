package org.waymark.site.schools;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Browsers;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;
import org.waymark.testing.schools.InventedSchools;

import static org.assertj.core.api.Assertions.assertThat;

/** A parent with a phone is three steps away from the policies of a school. */
@WaymarkTest
@UsesBrowser
class FindPolicyBrowserTests {

	private static final String POLICY = "https://st-brannoc.example/policies/child-protection.pdf";

	/** All that a first visit brings over the line. */
	private static final int MOST_BYTES = 40_000;

	@LocalServerPort
	private int port;

	@BeforeEach
	void publish() {
		InventedSchools.publish(URI.create(site()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "st branocs", "fy37zz", "Saint Thomas of the Dunes" })
	void withoutScriptASlipAPostcodeAndAFormerNameLeadThere(String typed) {
		try (Window phone = phone(false)) {
			Page page = open(phone);
			page.fill("[name=q]", typed);
			page.click("main form button");
			page.click(".schools li:first-child a");
			page.click("#policy-child-protection ~ p a");
			assertThat(page.url()).isEqualTo(POLICY);
		}
	}

	@Test
	void nothingStandsInTheWayAndNothingIsCutOff() {
		try (Window phone = phone(true)) {
			Page page = open(phone);
			phone.assertAccessible();
			page.fill("[name=q]", "st branocs");
			page.click("main form button");
			phone.assertAccessible();
			phone.assertFits();
			page.click(".schools li:first-child a");
			phone.assertAccessible();
			phone.assertFits();
		}
	}

	@Test
	void theFirstPageIsLightWithAllThatItAsksFor() {
		List<Request> asked = new ArrayList<>();
		try (Window phone = phone(true)) {
			phone.page().onRequestFinished(asked::add);
			open(phone);
			phone.page().waitForLoadState(LoadState.NETWORKIDLE);
			// Asking for a size lets more of them end.
			int bytes = List.copyOf(asked)
				.stream()
				.map(Request::sizes)
				.mapToInt(size -> size.responseBodySize + size.responseHeadersSize)
				.sum();
			assertThat(asked).hasSizeGreaterThan(1);
			assertThat(bytes).isPositive().isLessThanOrEqualTo(MOST_BYTES);
		}
	}

	private Page open(Window phone) {
		phone.page().navigate(site() + "/schools");
		return phone.page();
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

	private static Window phone(boolean script) {
		return Browsers.window(new NewContextOptions().setJavaScriptEnabled(script)
			.setHasTouch(true)
			.setIsMobile(true)
			.setViewportSize(390, 844));
	}

}
