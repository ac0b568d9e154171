package org.waymark.site.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.waymark.site.text.TypedText;

/** One campaign in {@code campaigns.yaml}. */
record CampaignFile(@Nullable String code, @Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable String banner, @Nullable String line, @Nullable String address, @Nullable List<String> poster,
		@Nullable List<String> themes) {

	/** What is wrong with it, in words. */
	List<String> faults() {
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
