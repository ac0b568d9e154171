package org.waymark.site.campaigns;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Days on which the pages speak of a subject, or a poster for all days.
 *
 * @param code stands in an address
 * @param name as people know it
 * @param from its first day, Europe/London; null for a poster without days
 * @param to its last day
 * @param banner what the first page says at its top
 * @param line what the first page says among its ways
 * @param address the page that the line leads to
 * @param poster what is printed, the heading first
 * @param themes what it is about, in codes of the awareness log
 */
public record Campaign(String code, String name, @Nullable LocalDate from, @Nullable LocalDate to, String banner,
		String line, String address, List<String> poster, List<String> themes) {

	public Campaign {
		poster = List.copyOf(poster);
		themes = List.copyOf(themes);
	}

	/** The same with another page that its line leads to. */
	public Campaign leadingTo(String page) {
		return new Campaign(this.code, this.name, this.from, this.to, this.banner, this.line, page, this.poster,
				this.themes);
	}

	/** Whether the pages speak of it on this day. */
	public boolean runs(LocalDate day) {
		return this.from != null && this.to != null && !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
