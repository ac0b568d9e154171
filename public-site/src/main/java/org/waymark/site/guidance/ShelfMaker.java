package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.arrival.BrowserTasks;
import org.waymark.site.campaigns.Campaign;
import org.waymark.site.guidance.Catalogue.Place;
import org.waymark.site.guidance.Finder.Listed;
import org.waymark.site.guidance.LibraryEntry.Layout;
import org.waymark.site.guidance.Shelf.Basis;
import org.waymark.site.guidance.Shelf.Making;
import org.waymark.site.keeping.KeepingFile;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.page.PrecompressedBody;

/** Makes every page that only informs, as it stands on one day. */
@Component
class ShelfMaker {

	/** The template and the key of the title of each page with a template of its own. */
	private static final Map<String, List<String>> LEADING = Map.of("/", List.of("guidance/start", "start.title"),
			"/report", List.of("guidance/before", "before.title"), "/report/then",
			List.of("guidance/then", "past.before.title"), "/report/place",
			List.of("guidance/beforePlace", "place.before.title"), "/report/me",
			List.of("guidance/beforeYoung", "young.before.title"), "/report/work",
			List.of("guidance/beforeWork", "work.before.title"));

	private final Council council;

	private final Frames frames;

	private final Pages pages;

	private final BrowserTasks tasks;

	ShelfMaker(Council council, Frames frames, Pages pages, BrowserTasks tasks) {
		this.council = council;
		this.frames = frames;
		this.pages = pages;
		this.tasks = tasks;
	}

	Shelf make(Basis basis) {
		LocalDate today = basis.day();
		Catalogue catalogue = basis.texts().catalogue();
		Making made = new Making();
		Placeholders places = new Placeholders(basis.profile(), today, this.frames.text("article.unchecked"),
				this.frames.titled("")::lastChecked, this.tasks.outside(), keeping(basis.texts().keeping()));
		Wayfinder ways = new Wayfinder(catalogue, today);
		List<LibraryEntry> shown = catalogue.entries()
			.stream()
			.filter(entry -> entry.shown(today))
			.filter(entry -> made.put(entry.path(), () -> page(entry, false, places, ways, catalogue)))
			.toList();
		shown.stream()
			.filter(entry -> entry.quiet() != null)
			.forEach(entry -> made.put(entry.link(), () -> page(entry, true, places, ways, catalogue)));
		service(made, basis, places, shown);
		lists(made, basis, shown);
		Set<String> lapsed = Stream.concat(Wayfinder.lapsed(catalogue, today), made.failed().stream())
			.collect(Collectors.toSet());
		return new Shelf(basis, made.pages(), lapsed, made.faults(), finder(catalogue, shown));
	}

	private Placeholders.Keeping keeping(KeepingFile file) {
		return new Placeholders.Keeping(file.example(), file.lines(this.frames));
	}

	/** The pages that lead into the service, and those about it. */
	private void service(Making made, Basis basis, Placeholders places, List<LibraryEntry> shown) {
		LEADING
			.forEach((path, page) -> made.need(path, packed(page.get(0), new StartPage(this.frames.frame(page.get(1)),
					readings(path, shown), "/".equals(path) ? campaigns(basis) : List.of()))));
		made.need(TalkPage.PATH, talk(basis.day(), false));
		made.need(TalkPage.QUIET, talk(basis.day(), true));
		basis.texts().pages().forEach((path, text) -> {
			if (!made.put(path, () -> article(places.fill(text)))) {
				made.put(path, () -> article(places.fill(LibraryTexts.shipped(path))));
			}
		});
	}

	private PrecompressedBody talk(LocalDate today, boolean quiet) {
		return packed("guidance/talk",
				TalkPage.of(this.frames.frame("talk.title"), this.council.needs(), today, quiet));
	}

	private PrecompressedBody article(String text) {
		Article article = Article.of(text);
		return packed("guidance/article", new Article.Framed(this.frames.titled(article.title()), article.html()));
	}

	private PrecompressedBody page(LibraryEntry entry, boolean quiet, Placeholders places, Wayfinder ways,
			Catalogue catalogue) {
		String text = ways.passable(entry.text(places.today()), quiet);
		Article article = Article.of("# " + entry.title() + "\n\n" + places.fill(text), catalogue.glossary());
		String title = (quiet && entry.quiet() != null) ? entry.quiet().title() : entry.title();
		return packed("guidance/entry",
				new EntryPage(this.frames.titled(title),
						(entry.layout() == Layout.COLUMNS) ? article.inColumns() : article, entry, quiet,
						(entry.layout() == Layout.SERVICES) ? catalogue.services() : List.of()));
	}

	private void lists(Making made, Basis basis, List<LibraryEntry> shown) {
		Catalogue catalogue = basis.texts().catalogue();
		made.need("/guidance", packed("guidance/library", new LibraryPage(this.frames.frame("library.title"),
				catalogue.audiences(), catalogue.themes(), campaigns(basis))));
		catalogue.audiences()
			.forEach(mark -> made.need("/guidance/for/" + mark.code(),
					list(mark.name(), catalogue.places(), shown, place -> place.audience().contains(mark.code()),
							entry -> entry.topics().audiences().contains(mark.code()))));
		catalogue.themes()
			.forEach(mark -> made.need("/guidance/about/" + mark.code(),
					list(mark.name(), catalogue.places(), shown, place -> place.themes().contains(mark.code()),
							entry -> entry.topics().themes().contains(mark.code()))));
	}

	/** Those of the day; each leads to the neutral address of its page. */
	private static List<Campaign> campaigns(Basis basis) {
		Map<String, String> quiet = basis.texts().catalogue().quiet();
		return basis.campaigns()
			.stream()
			.map(campaign -> campaign.leadingTo(quiet.getOrDefault(campaign.address(), campaign.address())))
			.toList();
	}

	/** What somebody may want to read before they tell: pages with a neutral address. */
	private static List<Listed> readings(String path, List<LibraryEntry> shown) {
		Predicate<LibraryEntry> fits = switch (path) {
			case "/report/me" ->
				entry -> entry.topics().themes().contains("now") && (entry.topics().audiences().contains("child")
						|| entry.topics().audiences().contains("teenager"));
			case "/report/then" -> entry -> entry.topics().themes().contains("support");
			case "/report" -> entry -> entry.topics().themes().containsAll(List.of("now", "home"));
			default -> entry -> false;
		};
		return shown.stream().filter(entry -> entry.quiet() != null).filter(fits).map(ShelfMaker::listed).toList();
	}

	private PrecompressedBody list(String title, List<Place> places, List<LibraryEntry> shown, Predicate<Place> leads,
			Predicate<LibraryEntry> belongs) {
		List<Listed> listed = new ArrayList<>();
		shown.stream().filter(belongs).map(ShelfMaker::listed).forEach(listed::add);
		places.stream().filter(leads).map(ShelfMaker::listed).forEach(listed::add);
		return packed("guidance/list", new FoundEntriesPage(this.frames.titled(title), "", listed));
	}

	/** Finds these pages, and the places of the service. */
	static Finder finder(Catalogue catalogue, List<LibraryEntry> shown) {
		Finder finder = new Finder(catalogue.language());
		shown.forEach(entry -> finder.add(listed(entry), entry.topics().words(), entry.body()));
		catalogue.places().forEach(place -> finder.add(listed(place), place.words(), ""));
		return finder;
	}

	private static Listed listed(LibraryEntry entry) {
		return new Listed(entry.link(), entry.title(), entry.description());
	}

	private static Listed listed(Place place) {
		return new Listed(place.address(), place.title(), place.description());
	}

	private PrecompressedBody packed(String template, Object page) {
		return PrecompressedBody.gzipped(Pages.HTML, this.pages.render(template, page));
	}

}
