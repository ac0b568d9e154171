package org.waymark.rules.offences;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

import org.waymark.testing.Browsers;
import org.waymark.testing.process.TestServer;

/** Tests without tags, to prove that {@code TiersTests} sees them; nobody runs them. */
final class Untagged {

	private Untagged() {
	}

	static class ByItself {

		@Test
		void opensABrowser() {
			Browsers.window().close();
		}

	}

	static class ThroughOthers {

		@Test
		void startsTheApplication() throws SQLException {
			TestServer.start(Path.of("")).close();
		}

	}

	@SpringBootTest
	static class WithSpring {

		@Test
		void startsTheApplication() {
		}

	}

}
