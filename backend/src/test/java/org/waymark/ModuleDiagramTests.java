package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawing of the modules that is committed is the one that the code draws. */
class ModuleDiagramTests {

	private static final String WRITE = "waymark.modules.write";

	private static final String REFRESH = "Refresh it: mvn -pl backend -am -Dtest=ModuleDiagramTests "
			+ "-Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE + "=true test";

	private static final String BEGIN = "<!-- modules: written by ModuleDiagramTests -->\n";

	private static final String END = "<!-- end of modules -->\n";

	private final ModuleDiagram diagram = new ModuleDiagram(ModularityTests.MODULES);

	@Test
	void whatIsCommittedIsWhatTheCodeDraws() throws IOException {
		keep("ops/modules.md", this.diagram.drawing() + "\n" + this.diagram.table());
		keep("README.md", this.diagram.drawing());
	}

	@Test
	void arrowsThatOthersLeadToAreLeftOutAndTheTableHasThem() {
		assertThat(this.diagram.drawing()).contains("admission --> intake", "intake --> site")
			.doesNotContain("--> platform");
		assertThat(this.diagram.table()).contains("| `cases` |").contains("`platform`");
	}

	private static void keep(String file, String drawn) throws IOException {
		Path place = Checkout.root().resolve(file);
		String before = Files.readString(place);
		int begin = before.indexOf(BEGIN);
		int end = before.indexOf(END);
		assertThat(begin).as(file + " has a place for the modules").isPositive().isLessThan(end);
		String after = before.substring(0, begin) + BEGIN + drawn + before.substring(end);
		if (Boolean.getBoolean(WRITE)) {
			Files.writeString(place, after);
		}
		assertThat(Files.readString(place)).as(file + " is out of date. " + REFRESH).isEqualTo(after);
	}

}
