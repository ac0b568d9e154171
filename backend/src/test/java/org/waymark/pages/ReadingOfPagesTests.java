package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;

import org.waymark.site.text.ReadingGrade;

import static java.util.stream.Collectors.averagingDouble;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public pages, as they come, are easy to read: short sentences, and words that a
 * child of eleven knows.
 */
@WaymarkTest
class ReadingOfPagesTests {

	private static final int WORDS_OF_A_SENTENCE = 25;

	private static final double MEAN_GRADE = 6;

	private static final double GRADE_OF_A_PAGE = 8;

	@LocalServerPort
	private int port;

	@Test
	void everyPageIsEasyToRead() throws IOException {
		Map<String, List<String>> pages = pages(URI.create("http://localhost:" + this.port));
		assertThat(pages).hasSizeGreaterThan(15);
		Files.writeString(Checkout.scratch("pages").resolve("reading.txt"), table(pages));
		assertThat(pages.values().stream().flatMap(Collection::stream).flatMap(ReadingGrade::sentences).distinct())
			.allSatisfy((sentence) -> assertThat(ReadingGrade.words(sentence)).as(sentence)
				.hasSizeLessThanOrEqualTo(WORDS_OF_A_SENTENCE));
		assertThat(pages).allSatisfy((path, blocks) -> assertThat(ReadingGrade.of(blocks).grade()).as(path)
			.isLessThanOrEqualTo(GRADE_OF_A_PAGE));
		assertThat(pages.values().stream().collect(averagingDouble((blocks) -> ReadingGrade.of(blocks).grade())))
			.isLessThanOrEqualTo(MEAN_GRADE);
	}

	private static Map<String, List<String>> pages(URI site) throws IOException {
		Map<String, List<String>> pages = new TreeMap<>();
		for (String path : Standing.pages(site)) {
			pages.put(path, Html.of(new Http(site).open(path).body()).wording());
		}
		for (String door : Tour.doors(site)) {
			new Tour(site, door, new Planted(1), (state) -> pages.merge(state.path(), state.html().wording(),
					(before, now) -> before.size() < now.size() ? now : before))
				.toTheReceipt();
		}
		return pages;
	}

	private static String table(Map<String, List<String>> pages) {
		StringBuilder table = new StringBuilder();
		pages.forEach((path, blocks) -> {
			ReadingGrade reading = ReadingGrade.of(blocks);
			table.append(String.format(Locale.ROOT, "%5.1f  %4d words  %s%n", reading.grade(), reading.words(), path));
		});
		return table.toString();
	}

}
