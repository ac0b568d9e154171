package org.waymark.site.report.young;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** What children write, in two lists. */
class HeavyWordsTests {

	private final Journey door = YoungDoor.journey();

	@Test
	void everyLineOfTheOneListLeadsToHelp() {
		List<String> lines = lines("must.txt");
		assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
		assertThat(lines).filteredOn(line -> !leadsToHelp(line)).isEmpty();
	}

	@Test
	void atMostOneInFiftyOfTheOtherDoes() {
		List<String> lines = lines("must-not.txt");
		assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
		assertThat(lines).filteredOn(this::leadsToHelp).hasSizeLessThanOrEqualTo(lines.size() / 50);
	}

	@Test
	void findsTheWordsWithinALongStory() {
		String other = "We were at home and he came in late. ".repeat(300);
		assertThat(leadsToHelp(other)).isFalse();
		assertThat(leadsToHelp(other + "i wanna kill my self. " + other)).isTrue();
	}

	private boolean leadsToHelp(String words) {
		Question story = this.door.at("/report/me/story").orElseThrow();
		Draft draft = Draft.EMPTY.withAnswer(this.door.key(story), new Fields(Map.of("story", List.of(words))));
		return this.door.after(story, draft).equals("/report/me/help");
	}

	private static List<String> lines(String file) {
		try (InputStream list = HeavyWordsTests.class.getResourceAsStream("/heavy/" + file)) {
			return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

}
