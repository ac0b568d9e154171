package org.waymark.council.duty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public machine never reads who is on duty. The folder of content that it is given
 * here holds files of the hub that stop whoever reads them.
 */
@StartsApplication
class DutyStaysAtTheHubTests {

	private static final String SHOPS = "/guidance/shops";

	@TempDir
	Path folder;

	@Test
	void publicFaceStartsBesideARotaThatStopsTheHub() throws IOException, SQLException, InterruptedException {
		for (String name : new String[] { "duty.yaml", "language.yaml", "indicators.yaml" }) {
			write(name, "people: [broken");
		}
		try (TestServer server = TestServer.start(this.folder)) {
			try (WaymarkProcess site = face(server, "public").start()) {
				assertThat(new Http(site.address()).get("/report").status()).isEqualTo(200);
				assertNothingOfTheHubIsInMemory(site);
				assertPageFollowsItsFile(site);
				assertThat(site.log()).doesNotContain("duty.yaml", "cannot be read");
			}
			Files.delete(this.folder.resolve("content/language.yaml"));
			Files.delete(this.folder.resolve("content/indicators.yaml"));
			assertThat(face(server, "triage").run()).isNotZero();
			assertThat(Files.readString(this.folder.resolve("triage/command.log"))).contains("duty.yaml");
		}
	}

	/** What the public face does read it reads again, as before. */
	private void assertPageFollowsItsFile(WaymarkProcess site) throws IOException {
		Http browser = new Http(site.address());
		assertThat(browser.get(SHOPS).status()).isEqualTo(200);
		write("guidance/shops.md", """
				---
				title: Shops of our own
				description: What our shops may see.
				audience: [shop]
				themes: [work]
				check: { edition: 1, by: Our council, on: 2026-11-30, next: 2099-11-30 }
				sources: [our own]
				---
				Words of our own.
				""");
		Await.until("the council's own page is shown", () -> browser.get(SHOPS).body().contains("Words of our own."));
	}

	private static void assertNothingOfTheHubIsInMemory(WaymarkProcess site) throws IOException, InterruptedException {
		assertThat(typesInMemory(site)).contains("org.waymark.site.CouncilProfile$Contact")
			.doesNotContain("org.waymark.notification.duty.OnDuty", "org.waymark.council.duty",
					"org.waymark.council.CouncilLanguage", "org.waymark.council.CouncilIndicators");
	}

	/** Every type of which there is an object. */
	private static String typesInMemory(WaymarkProcess process) throws IOException, InterruptedException {
		Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(process.pid()), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		String types = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(tool.waitFor()).as(types).isZero();
		return types;
	}

	private WaymarkProcess.Builder face(TestServer server, String name) {
		return server.face(name, name).set("WAYMARK_CONTENT_DIR", this.folder.resolve("content").toString());
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve("content").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
