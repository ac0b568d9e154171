package org.waymark.site.page;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;

import static org.assertj.core.api.Assertions.assertThat;

class UrgentBannerTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-28T00:59:59Z"));

	@Test
	void itEndsByItselfAlsoWhenTheClockChanges() {
		String row = ContentLayer
			.written(new BannerRow("Our lines do not work.", Instant.parse("2027-03-28T01:00:00Z")));
		UrgentBanner banner = banner(new ContentLayer(Map.of(), Map.of(BannerRow.FILE, Map.of(BannerRow.KEY, row))));
		assertThat(banner.now()).isEqualTo("Our lines do not work.");
		this.now.set(Instant.parse("2027-03-28T01:00:00Z"));
		assertThat(banner.now()).isEmpty();
	}

	@Test
	void withoutOneThereIsNone() {
		assertThat(banner(ContentLayer.NONE).now()).isEmpty();
	}

	private UrgentBanner banner(ContentLayer layer) {
		return new UrgentBanner(new ContentFiles(null).below(layer), this.now::get);
	}

}
