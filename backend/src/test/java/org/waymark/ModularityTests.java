package org.waymark;

import com.tngtech.archunit.core.domain.properties.HasName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The features depend on each other as their package-info files say, and not otherwise.
 */
class ModularityTests {

	static final ApplicationModules MODULES = ApplicationModules.of(App.class,
			HasName.Predicates.nameMatching(".*\\.Jte\\w+Generated(\\$.*)?").forSubtype());

	@Test
	void featuresDependOnEachOtherAsDeclared() {
		MODULES.verify();
	}

	@Test
	void publicSiteIsLookedAtToo() {
		assertThat(MODULES.stream().map(ApplicationModule::getIdentifier)).extracting(Object::toString)
			.contains("site", "council", "intake", "admission", "triage", "staff", "audit", "clocks", "platform");
	}

}
