package org.waymark.directory.links;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RobotsTests {

	private static final String FILE = """
			# a school
			User-agent: *
			Disallow: /private/
			Disallow: /*.docx$
			Allow: /private/policies/
			Disallow:

			User-agent: other-bot
			User-agent: third
			Disallow: /
			Sitemap: https://one.example/sitemap.xml
			""";

	@ParameterizedTest
	@CsvSource({ "/,true", "/policies.pdf,true", "/private/a,false", "/private/policies/a.pdf,true", "/a.docx,false",
			"/a.docx?b,true", "/privately,true" })
	void longestRuleForAllCounts(String path, boolean allowed) {
		assertThat(Robots.read(FILE, LinkChecker.AGENT).allows(path)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "/private/a,true", "/policies/a,false" })
	void ownGroupComesBeforeTheOneForAll(String path, boolean allowed) {
		String file = FILE + "\nUser-Agent: Waymark-Links\nDisallow: /policies\n";
		assertThat(Robots.read(file, LinkChecker.AGENT).allows(path)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "'',true", "'<html>nothing here</html>',true", "'Disallow: /',true",
			"'User-agent: *\r\nDisallow: /',false" })
	void anyFileIsRead(String file, boolean allowed) {
		assertThat(Robots.read(file, LinkChecker.AGENT).allows("/a")).isEqualTo(allowed);
	}

}
