package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.TcpGate;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No file of pages keeps the public face from starting. What was accepted is shown with
 * the database stopped, and after a restart with files that cannot be read any more.
 */
@StartsApplication
class ContentAloneTests {

	/** Each of them makes no sense here. */
	private static final List<String> PAGES_ONLY = List.of("campaigns.yaml", "easy-read.yaml", "glossary.yaml",
			"library.yaml", "services.yaml", "guidance/hotels.md", "guidance/leaving-safely.md", "pages/privacy.md",
			"pages/contact.md");

	@TempDir
	private Path folder;

	@Test
	void pagesAndContactsAnswerFromWhatWasAcceptedLast() throws IOException, SQLException {
		for (String name : PAGES_ONLY) {
			write(name, "[broken {{nowhere}}");
		}
		write("council.yaml", shipped("council.yaml").replace("Request for Support Hub", "Harbour Hub"));
		try (TestServer server = TestServer.start(this.folder);
				TcpGate gate = new TcpGate(URI.create(server.url().substring("r2dbc:".length())).getPort())) {
			WaymarkProcess.Builder face = server.face("public", "public")
				.set("SPRING_R2DBC_URL", "r2dbc:postgresql://127.0.0.1:" + gate.port() + "/waymark")
				.set("WAYMARK_CONTENT_DIR", this.folder.resolve("content").toString());
			gate.open();
			List<String> pages;
			try (WaymarkProcess before = face.start()) {
				assertThat(new Visit(before.address(), Report.of("beside broken pages")).whole().kind())
					.isEqualTo(Visit.Outcome.Kind.RECEIPT);
				assertThat(before.log()).contains(PAGES_ONLY);
				assertLeftOut(new Http(before.address()));
				pages = pages(before);
				gate.shut();
				assertShown(before, pages);
			}
			write("council.yaml", "name: [broken");
			write("signs.yaml", "[broken");
			try (WaymarkProcess after = face.startAlone()) {
				assertShown(after, pages);
				assertThat(after.log()).contains("council.yaml cannot be understood", "stays in force");
			}
		}
	}

	private static void assertLeftOut(Http browser) throws IOException {
		assertThat(browser.get("/guidance/hotels").body()).contains("We are checking this page", "999");
		assertThat(browser.get("/read/r17").body()).as("the door about a place leads there")
			.contains("We are checking this page", "999");
		assertThat(browser.get("/guidance/for/hotel").body()).doesNotContain("/read/r17");
		assertThat(browser.get("/easy-read").body()).contains("We are checking this page", "999");
		assertThat(browser.get("/posters").status()).isEqualTo(200);
		assertThat(browser.get("/read/r2").body()).contains("Exit this page", "private window");
		assertThat(browser.get("/contact").body()).contains("999", "Harbour Hub");
	}

	/** What a search engine is told of, and what it is not. */
	private static List<String> pages(WaymarkProcess face) throws IOException {
		String map = new Http(face.address()).get("/sitemap.xml").body();
		Stream<String> told = Jsoup.parse(map, "", Parser.xmlParser())
			.select("loc")
			.eachText()
			.stream()
			.map(address -> URI.create(address).getPath());
		Stream<String> others = Stream.of("/report", "/report/me", "/report/work", "/report/place", "/report/then",
				"/report/call", "/read/r2", "/read/r10", "/follow-up", "/elsewhere", "/posters");
		List<String> pages = Stream.concat(told, others).distinct().toList();
		assertThat(pages).hasSizeGreaterThan(70).contains("/guidance/talk-to-someone", "/contact", "/schools");
		return pages;
	}

	private static void assertShown(WaymarkProcess face, List<String> pages) throws IOException {
		Http browser = new Http(face.address());
		for (String page : pages) {
			Http.Page shown = browser.get(page);
			assertThat(shown.status()).as(page).isEqualTo(200);
			assertThat(shown.body()).as(page).contains("999");
		}
		assertThat(browser.get("/contact").body()).contains("Harbour Hub");
		assertThat(browser.get("/guidance/talk-to-someone").body()).contains("116 123");
	}

	private static String shipped(String name) throws IOException {
		return new ClassPathResource("content/" + name).getContentAsString(UTF_8);
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve("content").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
