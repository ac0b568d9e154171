package org.waymark.site.councilfinder;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.councilfinder.CouncilsPage.Named;
import org.waymark.site.councilfinder.Finding.Reason;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;

/** The pages that ask where it is, and that name a council. */
@Component
class CouncilFinderPages {

	private final Frames frames;

	private final Pages pages;

	CouncilFinderPages(Frames frames, Pages pages) {
		this.frames = frames;
		this.pages = pages;
	}

	ResponseEntity<byte[]> ask(HttpStatus status, String typed, @Nullable Reason reason) {
		String error = (reason != null) ? this.frames.text(reason.message(), AreaSearch.MOST) : null;
		Frame frame = this.frames.frame("elsewhere.title").withError(error != null);
		return this.pages.show(status, "councilfinder/ask", new CouncilFinderPage(frame, typed, error));
	}

	ResponseEntity<byte[]> named(List<Authority> councils, boolean sure) {
		Frame frame = this.frames.frame("elsewhere.council.title");
		List<Named> named = councils.stream()
			.map(council -> Named.of(council, frame.council(), this.frames.today()))
			.toList();
		return this.pages.show("councilfinder/councils",
				new CouncilsPage(frame, heading(councils, sure), text(councils), named));
	}

	private String heading(List<Authority> councils, boolean sure) {
		String or = " " + this.frames.text("elsewhere.council.or") + " ";
		String names = councils.stream().map(Authority::name).collect(Collectors.joining(or));
		if (councils.size() > 1) {
			return this.frames.text("elsewhere.council.several", names);
		}
		return this.frames.text(sure ? "elsewhere.council.one" : "elsewhere.council.likely", names);
	}

	private String text(List<Authority> councils) {
		if (councils.size() > 1) {
			return this.frames.text("elsewhere.council.both");
		}
		return this.frames.text(councils.get(0).ours() ? "elsewhere.council.ours" : "elsewhere.council.other");
	}

}
