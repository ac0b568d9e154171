package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One function of the database decides who may see a report. No statement of the desk
 * reads reports past it; each exception is named here, with its reason. For changes of
 * reports see {@link OneWriterTests}.
 */
class WallTests {

	private static final Pattern PAST_THE_WALL = Pattern.compile("(?i)\\b(FROM|JOIN|USING)\\s+triage\\.report\\b");

	/**
	 * Figures of all reports for those who run the service; the requests of a report that
	 * was found through the wall already.
	 */
	private static final Set<String> MAY = Set.of("HeldWatch.java", "RequestStore.java");

	@Test
	void noStatementReadsReportsPastTheWall() throws IOException, InterruptedException {
		List<Path> sources = Checkout.files().stream().filter(Checkout::isMainCode).toList();
		assertThat(sources).hasSizeGreaterThan(100);
		assertThat(sources).filteredOn(WallTests::readsPast)
			.extracting(file -> file.getFileName().toString())
			.containsExactlyInAnyOrderElementsOf(MAY);
	}

	@Test
	void aStatementThatDoesIsSeen() {
		assertThat("SELECT id\nFROM triage.report\nWHERE true").containsPattern(PAST_THE_WALL);
		assertThat("SELECT body FROM triage.reporter").doesNotContainPattern(PAST_THE_WALL);
	}

	private static boolean readsPast(Path source) {
		try {
			return PAST_THE_WALL.matcher(Files.readString(source)).find();
		}
		catch (IOException gone) {
			return false;
		}
	}

}
