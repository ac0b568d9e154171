package org.waymark.site.page;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** What editors say on every page for a while. It ends by itself. */
@Component
class UrgentBanner {

	private final CurrentContent<List<BannerRow>> banners;

	private final InstantSource time;

	UrgentBanner(ContentFiles files, InstantSource time) {
		this.banners = new CurrentContent<>(files, Set.of(BannerRow.FILE),
				read -> read.edited(List.of(), BannerRow.FILE, BannerRow.class, row -> BannerRow.KEY));
		this.time = time;
	}

	/** The words of now; empty for none. */
	String now() {
		return this.banners.get()
			.stream()
			.filter(banner -> this.time.instant().isBefore(banner.until()))
			.map(BannerRow::text)
			.findFirst()
			.orElse("");
	}

}
