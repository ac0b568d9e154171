package org.waymark.site.guidance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.campaigns.Campaigns;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.guidance.Finder.Listed;
import org.waymark.site.guidance.Shelf.Basis;
import org.waymark.site.page.Frames;
import org.waymark.site.page.PrecompressedBody;
import org.waymark.site.sitemap.Mapped;

/**
 * Keeps the pages that only inform: made once, and again when the content or the day
 * changes. A change that cannot be shown is reported and leaves the old pages up.
 */
@Component
class Library implements Mapped {

	private static final Logger log = LoggerFactory.getLogger(Library.class);

	private final Council council;

	private final ContentFiles files;

	private final CurrentContent<LibraryTexts> texts;

	private final Frames frames;

	private final ShelfMaker maker;

	private final Campaigns campaigns;

	private volatile Shelf shelf;

	Library(Council council, ContentFiles files, Frames frames, ShelfMaker maker, Campaigns campaigns) {
		this.council = council;
		this.files = files;
		this.texts = new CurrentContent<>(files, LibraryTexts.FILES, LibraryTexts::read);
		this.frames = frames;
		this.maker = maker;
		this.campaigns = campaigns;
		this.shelf = make(basis());
	}

	/** The page at a path; empty when there is none. */
	Optional<PrecompressedBody> page(String path) {
		return now().page(path);
	}

	/** Whether the page at a path left the public face, since its check is overdue. */
	boolean lapsed(String path) {
		return this.shelf.lapsed().contains(path);
	}

	/** The pages that fit what was typed, the best first. */
	List<Listed> find(String typed) {
		return now().finder().find(typed);
	}

	@Override
	public Stream<String> paths() {
		return now().pages()
			.keySet()
			.stream()
			.filter(path -> !path.startsWith("/report") && !path.startsWith("/read/"));
	}

	private Shelf now() {
		Basis now = basis();
		if (!this.shelf.basis().holds(now)) {
			this.shelf = makeOrKeep(now);
		}
		return this.shelf;
	}

	private Basis basis() {
		return new Basis(this.council.profile(), this.texts.get(), this.frames.today(), this.campaigns.running(),
				this.frames.urgent());
	}

	private Shelf makeOrKeep(Basis now) {
		try {
			return make(now);
		}
		catch (RuntimeException unusable) {
			log.error("Changed content cannot be shown; the pages stay as they were", unusable);
			return new Shelf(now, this.shelf.pages(), this.shelf.lapsed(), this.shelf.faults(), this.shelf.finder());
		}
	}

	private Shelf make(Basis now) {
		List<String> due = DueChecks.of(now.profile(), now.texts().catalogue(), now.day());
		if (!due.isEmpty()) {
			log.warn("Content has to be checked: {}", String.join("; ", due));
		}
		List<String> unread = DueChecks.unread(now.texts().catalogue());
		if (!unread.isEmpty()) {
			log.info("Nobody has read these safety pages with the people they are for: {}", String.join(", ", unread));
		}
		this.files.toCheck(Stream.concat(due.stream(), unread.stream()).toList());
		Shelf made = this.maker.make(now);
		this.files.notShown("pages", made.faults());
		return made;
	}

}
