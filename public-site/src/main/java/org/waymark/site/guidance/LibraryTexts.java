package org.waymark.site.guidance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.keeping.KeepingFile;

/**
 * The texts of the pages that only inform, as they were read together.
 *
 * @param pages path to Markdown of the pages about the service
 * @param catalogue the library
 * @param keeping how long reports are kept
 */
record LibraryTexts(Map<String, String> pages, Catalogue catalogue, KeepingFile keeping) {

	private static final List<String> ABOUT = List.of("contact", "accessibility", "privacy", "cookies");

	/** Path to Markdown file. */
	static final Map<String, String> ARTICLES = ABOUT.stream()
		.collect(Collectors.toUnmodifiableMap(name -> "/" + name, LibraryTexts::file));

	/** What they are read from. */
	static final Set<String> FILES = Stream
		.of(CatalogueReader.FILES.stream(), ARTICLES.values().stream(), Stream.of(KeepingFile.FILE))
		.flatMap(files -> files)
		.collect(Collectors.toUnmodifiableSet());

	LibraryTexts {
		pages = Map.copyOf(pages);
	}

	static LibraryTexts read(ContentFiles files) {
		return new LibraryTexts(
				ABOUT.stream()
					.collect(Collectors.toUnmodifiableMap(name -> "/" + name, name -> text(files, file(name)))),
				CatalogueReader.read(files), KeepingFile.read(files));
	}

	/** The text of a page about the service as it ships. */
	static String shipped(String path) {
		return new ContentFiles(null).shipped(file(path.substring(1)));
	}

	/** Each of them is led to from every page: it is never gone. */
	private static String text(ContentFiles files, String file) {
		return files.leniently(file, text -> {
			Article.of(text);
			return text;
		}).orElseGet(() -> files.shipped(file));
	}

	private static String file(String name) {
		return "pages/" + name + ".md";
	}

}
