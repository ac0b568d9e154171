package org.waymark.knowledge.banner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A banner, as typed.
 *
 * @param sentence code of a prepared sentence, or {@code OWN}
 * @param own own words
 * @param lasts code of how long it stands
 * @param version number of the newest version that the editor saw
 */
record BannerForm(String sentence, String own, String lasts, int version) {

	static final String OWN = "OWN";

	/** How long a banner may stand, shortest first. */
	static final List<String> LENGTHS = List.of("HOURS_2", "HOURS_12", "DAY_1", "DAYS_3", "DAYS_7");

	private static final Map<String, Duration> LASTS = Map.of("HOURS_2", Duration.ofHours(2), "HOURS_12",
			Duration.ofHours(12), "DAY_1", Duration.ofDays(1), "DAYS_3", Duration.ofDays(3), "DAYS_7",
			Duration.ofDays(7));

	private static final int LONGEST = 300;

	static BannerForm of(Typed typed) {
		return new BannerForm(typed.one("sentence"), TypedText.oneLine(typed.one("own")), typed.one("lasts"),
				typed.number("version"));
	}

	/** Nothing is chosen. */
	static BannerForm empty(int version) {
		return new BannerForm("", "", "", version);
	}

	/** What has to be put right; the prepared sentences are code to words. */
	List<Fault> faults(Map<String, String> prepared) {
		List<Fault> faults = new ArrayList<>();
		boolean own = this.sentence.equals(OWN);
		if (!own && !prepared.containsKey(this.sentence)) {
			faults.add(new Fault("sentence", "BANNER_SENTENCE"));
		}
		if (own && this.own.isEmpty() || this.own.length() > LONGEST) {
			faults.add(new Fault("own", "BANNER_OWN"));
		}
		if (!LASTS.containsKey(this.lasts)) {
			faults.add(new Fault("lasts", "BANNER_LASTS"));
		}
		return faults;
	}

	/** What it shall say, once nothing is wrong with it. */
	String words(Map<String, String> prepared) {
		return Optional.ofNullable(prepared.get(this.sentence)).orElse(this.own);
	}

	/** When it ends, once nothing is wrong with it. */
	Instant until(Instant now) {
		return now.plus(LASTS.getOrDefault(this.lasts, Duration.ZERO));
	}

	/** The same words for what stands there now. */
	BannerForm again(int newest) {
		return new BannerForm(this.sentence, this.own, this.lasts, newest);
	}

	@Override
	public String toString() {
		return "BannerForm[hidden]";
	}

}
