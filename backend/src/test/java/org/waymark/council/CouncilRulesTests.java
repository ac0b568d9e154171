package org.waymark.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

import org.waymark.site.Council;
import org.waymark.site.SharedConfiguration;
import org.waymark.site.content.KeptContent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A live service goes on with the content with which it was accepted. */
class CouncilRulesTests {

	private static final String CHECKED = "    verified-on: 2026-11-20\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void accept() throws IOException {
		write("council.yaml", own());
		start(true, (council, kept) -> {
			assertThat(council.profile().name()).isEqualTo("Northport Council");
			kept.accept();
		});
	}

	@Test
	void contactThatNobodyCheckedIsNotTaken() throws IOException {
		write("council.yaml", own().replaceFirst(CHECKED, "").replace("Northport", "Southport"));
		start(true, (council, kept) -> {
			assertThat(council.profile().name()).isEqualTo("Northport Council");
			assertThat(kept.refused()).singleElement().asString().contains("The contact emergency is not verified");
		});
	}

	@Test
	void aListThatLeavesASafetyRuleUnheardIsNotTaken() throws IOException {
		write("signs.yaml", "[{ code: s1, text: Own sign }]");
		start(true, (council, kept) -> {
			assertThat(council.signs()).hasSizeGreaterThan(1);
			assertThat(kept.refused()).singleElement().asString().contains("signs.yaml", "hears nothing");
		});
	}

	@Test
	void folderWithoutTheCouncilsOwnFileIsNotTakenForTheExample() throws IOException {
		Files.delete(this.folder.resolve("own/council.yaml"));
		start(true, (council, kept) -> {
			assertThat(council.profile().name()).isEqualTo("Northport Council");
			assertThat(kept.refused()).singleElement().asString().contains("The content is the example");
		});
	}

	@Test
	void otherChangesAreTakenWhileADateHasPassed() throws IOException {
		write("council.yaml", own().replace("Northport", "Southport"));
		start(true, (council, kept) -> {
			assertThat(council.profile().name()).isEqualTo("Southport Council");
			assertThat(kept.refused()).isEmpty();
		});
	}

	@Test
	void trialTakesWhatCanBeRead() throws IOException {
		write("council.yaml", own().replaceFirst(CHECKED, ""));
		start(false, (council, kept) -> assertThat(kept.refused()).isEmpty());
	}

	private void start(boolean live, BiConsumer<Council, KeptContent> look) {
		new ApplicationContextRunner().withUserConfiguration(SharedConfiguration.class, CouncilRules.class)
			.withBean(InstantSource.class, () -> InstantSource.fixed(Instant.parse("2028-01-01T12:00:00Z")))
			.withBean(KeptContent.class, () -> new KeptContent(this.folder.resolve("state"), live))
			.withPropertyValues("waymark.content-dir=" + this.folder.resolve("own"))
			.run(context -> look.accept(context.getBean(Council.class), context.getBean(KeptContent.class)));
	}

	private static String own() throws IOException {
		return new ClassPathResource("content/council.yaml").getContentAsString(UTF_8)
			.replace("Blackpool Council", "Northport Council")
			.replace("example: true", "example: false");
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(this.folder.resolve("own"));
		Files.writeString(this.folder.resolve("own").resolve(name), text);
	}

}
