package org.waymark.site.councilfinder;

import org.waymark.site.Council.Areas;
import org.waymark.site.areas.AreaRules;
import org.waymark.site.areas.Postcode;
import org.waymark.site.councilfinder.Finding.Named;
import org.waymark.site.councilfinder.Finding.Reason;
import org.waymark.site.councilfinder.Finding.Unclear;
import org.waymark.site.text.TypedText;

/** Applies the rules to typed text: a postcode, part of one, or a place. */
record AreaSearch(Areas areas) {

	/** Most characters that a place needs. */
	static final int MOST = 200;

	Finding find(String typed) {
		if (TypedText.isBlank(typed)) {
			return new Unclear(Reason.EMPTY);
		}
		if (TypedText.isLonger(typed, MOST)) {
			return new Unclear(Reason.TOO_LONG);
		}
		return new AreaRules(this.areas).of(typed).map(AreaSearch::named).orElseGet(() -> new Unclear(unknown(typed)));
	}

	private static Finding named(AreaRules.Ruled ruled) {
		return ruled.councils().isEmpty() ? new Unclear(Reason.NO_PLACE) : new Named(ruled.councils(), ruled.sure());
	}

	private static Reason unknown(String typed) {
		if (Postcode.in(typed).isPresent()) {
			return Reason.UNKNOWN_POSTCODE;
		}
		return Postcode.meant(typed) ? Reason.NOT_ONE : Reason.UNKNOWN_PLACE;
	}

}
