package org.waymark.site.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.text.TypedText;

/**
 * A campaign as {@code campaigns.yaml} says it.
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
public record FiledCampaign(@Nullable String code, @Nullable String name, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String banner, @Nullable String line, @Nullable String address,
		@Nullable List<String> poster, @Nullable List<String> themes) {

	/** The list in which they stand. */
	public static final String FILE = "campaigns.yaml";

	/** What a campaign may be about, as the awareness log names it. */
	public static final List<String> THEMES = List.of("exploitation", "abuse", "family", "online", "trafficking");

	/**
	 * A row of the list as its text says it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static FiledCampaign of(String row) {
		return ContentFiles.strictly(FILE, row, FiledCampaign.class);
	}

	/** All that make sense. Each of the others is left out and named. */
	public static List<FiledCampaign> all(ContentFiles files) {
		return files.leniently(FILE, text -> all(files, text)).orElse(List.of());
	}

	private static List<FiledCampaign> all(ContentFiles files, String text) {
		List<FiledCampaign> read = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		List<FiledCampaign> entries = files.edited(files.entries(FILE, text, FiledCampaign.class), FILE,
				FiledCampaign.class, entry -> String.valueOf(entry.code()));
		for (FiledCampaign entry : entries) {
			List<String> faults = entry.faults();
			if (faults.isEmpty() && !codes.add(entry.code())) {
				faults = List.of("the code is there twice");
			}
			if (faults.isEmpty()) {
				read.add(entry);
			}
			else {
				files.leftOut(FILE + ": " + entry.code() + ": " + String.join("; ", faults));
			}
		}
		return List.copyOf(read);
	}

	/** What is wrong with it, in words. */
	private List<String> faults() {
		List<String> faults = new ArrayList<>();
		check(faults, this.code != null && this.code.matches("[a-z0-9-]+"), "its code has small letters and digits");
		check(faults, this.name != null && !TypedText.isBlank(this.name), "it needs a name");
		check(faults, this.poster != null && !this.poster.isEmpty(), "it needs a poster");
		boolean dated = this.from != null && this.to != null;
		check(faults, dated || this.from == null && this.to == null, "it has both days or neither");
		check(faults, !dated || !Objects.requireNonNull(this.to).isBefore(this.from),
				"its last day is before its first");
		check(faults, !dated || this.banner != null && this.line != null, "with days, it needs a banner and a line");
		check(faults, this.address == null || this.address.startsWith("/"), "its address begins with a slash");
		check(faults, this.themes == null || THEMES.containsAll(this.themes),
				"its themes are among " + String.join(", ", THEMES));
		return faults;
	}

	/** What it says; only if it has no faults. */
	Campaign campaign() {
		return new Campaign(Objects.requireNonNull(this.code), Objects.requireNonNull(this.name), this.from, this.to,
				Objects.requireNonNullElse(this.banner, ""), Objects.requireNonNullElse(this.line, ""),
				Objects.requireNonNullElse(this.address, "/guidance"), Objects.requireNonNull(this.poster),
				Objects.requireNonNullElse(this.themes, List.of()));
	}

	private static void check(List<String> faults, boolean right, String wrong) {
		if (!right) {
			faults.add(wrong);
		}
	}

}
