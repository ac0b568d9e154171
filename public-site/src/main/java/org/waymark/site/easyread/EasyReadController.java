package org.waymark.site.easyread;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.easyread.EasyReadBook.EasyRead;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Notices;
import org.waymark.site.page.Pages;
import org.waymark.site.sitemap.Mapped;

/** Hands out the pages in easy read. */
@RestController
class EasyReadController implements Mapped {

	private static final String PATH = "/easy-read";

	private final CurrentContent<EasyReadBook> book;

	private final Frames frames;

	private final Pages pages;

	private final Notices notices;

	EasyReadController(ContentFiles files, Frames frames, Pages pages, Notices notices) {
		this.book = new CurrentContent<>(files, Set.of(EasyReadBook.FILE), EasyReadBook::read);
		this.frames = frames;
		this.pages = pages;
		this.notices = notices;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> all() {
		EasyReadBook now = this.book.get();
		if (now.pages().isEmpty()) {
			return this.notices.lapsed();
		}
		return this.pages.show("easyread/all",
				new EasyReadPage(this.frames.frame("easy.title"), null, now.pages(), null, now.readWith()));
	}

	@GetMapping(PATH + "/{code}")
	ResponseEntity<byte[]> page(@PathVariable String code) {
		EasyReadBook now = this.book.get();
		EasyRead page = now.page(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return this.pages.show("easyread/page", new EasyReadPage(this.frames.titled(page.title()), page, now.pages(),
				now.signed(code, this.frames.today()).orElse(null), now.readWith()));
	}

	@Override
	public Stream<String> paths() {
		List<EasyRead> shown = this.book.get().pages();
		return shown.isEmpty() ? Stream.empty()
				: Stream.concat(Stream.of(PATH), shown.stream().map(page -> PATH + "/" + page.code()));
	}

}
