package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;
import org.waymark.site.arrival.BrowserTasks;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.page.PrecompressedBody;
import org.waymark.site.sitemap.Mapped;

/**
 * Keeps the pages that only inform: made once, and again when the content or the day
 * changes. A change that cannot be shown is reported and leaves the old pages up.
 */
@Component
class Library implements Mapped {

	private static final Logger log = LoggerFactory.getLogger(Library.class);

	private static final List<String> GUIDANCE = List.of("leaving-safely", "what-happens-next", "if-a-child-tells-you",
			"school-policies", "drivers", "hotels", "takeaways", "shops", "bars", "attractions");

	private static final List<String> ABOUT = List.of("contact", "accessibility", "privacy", "cookies");

	/** Path to Markdown file. */
	static final Map<String, String> ARTICLES = Stream
		.concat(GUIDANCE.stream().map(name -> "guidance/" + name), ABOUT.stream().map(name -> "pages/" + name))
		.collect(Collectors.toUnmodifiableMap(file -> "/" + file.replaceFirst("^pages/", ""), file -> file + ".md"));

	private final Council council;

	private final CurrentContent<Map<String, String>> articles;

	private final Frames frames;

	private final Pages pages;

	private final BrowserTasks tasks;

	private volatile Shelf shelf;

	Library(Council council, ContentFiles files, Frames frames, Pages pages, BrowserTasks tasks) {
		this.council = council;
		this.articles = new CurrentContent<>(files, Set.copyOf(ARTICLES.values()), Library::articles);
		this.frames = frames;
		this.pages = pages;
		this.tasks = tasks;
		this.shelf = make(council.profile(), this.articles.get(), frames.today());
	}

	/** The page at a path; empty when there is none. */
	Optional<PrecompressedBody> page(String path) {
		CouncilProfile profile = this.council.profile();
		LocalDate today = this.frames.today();
		Map<String, String> articles = this.articles.get();
		if (!this.shelf.holds(profile, articles, today)) {
			this.shelf = makeOrKeep(profile, articles, today);
		}
		return this.shelf.page(path);
	}

	@Override
	public Stream<String> paths() {
		return this.shelf.pages().keySet().stream();
	}

	private Shelf makeOrKeep(CouncilProfile profile, Map<String, String> articles, LocalDate today) {
		try {
			return make(profile, articles, today);
		}
		catch (RuntimeException unusable) {
			log.error("Changed content cannot be shown; the pages stay as they were", unusable);
			return new Shelf(profile, articles, today, this.shelf.pages());
		}
	}

	private Shelf make(CouncilProfile profile, Map<String, String> articles, LocalDate today) {
		Map<String, PrecompressedBody> made = new LinkedHashMap<>();
		made.put("/", packed("guidance/start", new StartPage(this.frames.frame("start.title"))));
		made.put("/report", packed("guidance/before", new StartPage(this.frames.frame("before.title"))));
		made.put("/report/then", packed("guidance/then", new StartPage(this.frames.frame("past.before.title"))));
		made.put("/report/place",
				packed("guidance/beforePlace", new StartPage(this.frames.frame("place.before.title"))));
		made.put("/report/me", packed("guidance/beforeYoung", new StartPage(this.frames.frame("young.before.title"))));
		made.put("/report/work", packed("guidance/beforeWork", new StartPage(this.frames.frame("work.before.title"))));
		made.put("/guidance/talk-to-someone",
				packed("guidance/talk", TalkPage.of(this.frames.frame("talk.title"), this.council.needs(), today)));
		Placeholders places = new Placeholders(profile, today, this.frames.text("article.unchecked"),
				this.tasks.outside());
		articles.forEach((path, text) -> made.put(path, packed(Article.of(places.fill(text)))));
		return new Shelf(profile, articles, today, made);
	}

	/** Path to Markdown text. */
	private static Map<String, String> articles(ContentFiles files) {
		return ARTICLES.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, article -> files.read(article.getValue())));
	}

	private PrecompressedBody packed(Article article) {
		return packed("guidance/article", new ArticlePage(this.frames.titled(article.title()), article.html()));
	}

	private PrecompressedBody packed(String template, Object page) {
		return PrecompressedBody.gzipped(Pages.HTML, this.pages.render(template, page));
	}

}
