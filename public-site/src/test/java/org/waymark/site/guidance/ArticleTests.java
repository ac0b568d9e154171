package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ArticleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String UNCHECKED = "not checked yet";

	private static final Placeholders.Keeping KEPT = new Placeholders.Keeping(false, "- **Reports**: 7 years");

	private final Placeholders places = new Placeholders(profile(), TODAY, UNCHECKED, contact -> "", false, KEPT);

	static List<String> files() {
		return Stream
			.concat(LibraryTexts.ARTICLES.values().stream(), new ContentFiles(null).names("guidance/", ".md").stream())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyPageThatShipsRenders(String file) {
		String text = new ContentFiles(null).read(file).replaceFirst("(?s)^---\n.*?\n---\n", "# Title\n\n");
		Article article = Article.of(this.places.fill(text));
		assertThat(article.title()).isNotBlank();
		assertThat(article.html()).contains("<h1 class=\"govuk-heading-l\">").doesNotContain("{{");
	}

	@Test
	void theWordingIsWhatPeopleSee() {
		assertThat(Article.wording("[Call us](01253 477299)")).contains("[Call us](01253 477299)");
		assertThat(Article.wording("[Call **us**](https://a.example/01253477299 \"or 0800 1111\")"))
			.contains("Call us", "or 0800 1111")
			.doesNotContain("477299");
		assertThat(Article.wording("01253 **477**299, 0800\n1111 and <b>999</b>"))
			.contains("01253 477299, 0800 1111 and <b>999</b>");
		assertThat(Article.wording("- 116 123\n- 116 000\n\n    85258\n\n<p>\n112\n</p>"))
			.containsSubsequence("116 123\n", "116 000\n", "85258\n", "112");
		assertThat(Article.wording("<https://a.example/?id=01253477299>")).doesNotContain("477299");
	}

	@Test
	void pagesAboutPrivacySayWhatIsLoadedWhereItIsAndOnlyThere() {
		Placeholders offered = new Placeholders(profile(), TODAY, UNCHECKED, contact -> "", true, KEPT);
		for (String file : List.of("pages/privacy.md", "pages/cookies.md")) {
			String text = new ContentFiles(null).read(file);
			assertThat(this.places.fill(text)).doesNotContainIgnoringCase("google").doesNotContain("{{");
			assertThat(offered.fill(text)).contains("check by Google", "You do not").doesNotContain("{{");
		}
		assertThat(offered.fill(new ContentFiles(null).read("pages/cookies.md"))).contains("_GRECAPTCHA")
			.doesNotContain("nobody else can set one");
	}

	@Test
	void thePrivacyPageSaysHowLongReportsAreKeptAndWhetherSomebodyDecided() {
		String text = new ContentFiles(null).read("pages/privacy.md");
		Placeholders undecided = new Placeholders(profile(), TODAY, UNCHECKED, contact -> "", false,
				new Placeholders.Keeping(true, KEPT.lines()));
		assertThat(this.places.fill(text)).contains("Council decided how long", "- **Reports**: 7 years")
			.doesNotContain("not decided");
		assertThat(undecided.fill(text)).contains("has not decided yet", "- **Reports**: 7 years");
	}

	@Test
	void numberThatNobodyCheckedIsNotShown() {
		String text = this.places.fill("{{contacts}}");
		assertThat(text).contains("Emergency**: call 999").contains("Helpline**: " + UNCHECKED);
		assertThat(text).doesNotContain("01632");
		assertThatIllegalArgumentException().isThrownBy(() -> this.places.fill("{{phone:helpline}}"));
	}

	@Test
	void numberPastItsCheckDateIsNotShown() {
		Placeholders later = new Placeholders(profile(), LocalDate.of(2031, 1, 1), UNCHECKED, contact -> "", false,
				KEPT);
		assertThat(later.fill("{{contacts}}")).doesNotContain("999");
	}

	@Test
	void htmlOfTheSourceIsShownNotObeyed() {
		String html = Article.of("# Title\n\n<script>x</script>\n\n[go](javascript:x)").html();
		assertThat(html).doesNotContain("<script>").doesNotContain("javascript:");
	}

	@Test
	void pageWithoutATitleIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Article.of("No title"));
	}

	private static CouncilProfile profile() {
		Map<String, Contact> contacts = new LinkedHashMap<>();
		contacts.put("emergency", new Contact("Emergency", "999", null, null, "at any hour", TODAY, "somebody",
				LocalDate.of(2030, 1, 1), false));
		contacts.put("helpline",
				new Contact("Helpline", "01632 960001", null, null, "at night", null, null, null, false));
		return new CouncilProfile("Council", true, "Hub", Map.of(), List.of(), "1", contacts, List.of(),
				"https://example.org/", 0);
	}

}
