package org.waymark.site.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.waymark.site.Assets;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.Draft;
import org.waymark.site.arrival.PageTokens;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.evidence.VisitTrail.Step;

/**
 * The frame of every page.
 *
 * @param title the page's title in neutral words: it ends in the browser's history
 * @param error whether the page shows errors
 * @param council the council of the service
 * @param now when the page is made, Europe/London
 * @param help numbers that may be shown today, the emergency number first
 * @param text the wording
 * @param assets styles and scripts
 * @param marks marks for forms
 * @param left minutes until the answers of this visit are deleted; negative if there are
 * none
 */
public record Frame(String title, boolean error, CouncilProfile council, ZonedDateTime now, List<Contact> help,
		Messages text, Assets assets, PageTokens marks, int left) {

	/** How long answers are kept after the last one. */
	private static final Duration KEPT = Duration.ofMinutes(60);

	static final int NOTHING_KEPT = -1;

	public Frame {
		help = List.copyOf(help);
	}

	/** The same frame around a page that shows errors. */
	public Frame withError(boolean shown) {
		return new Frame(this.title, shown, this.council, this.now, this.help, this.text, this.assets, this.marks,
				this.left);
	}

	/** The same frame around a page of a visit whose answers are kept for a while. */
	public Frame keeping(Draft draft) {
		return new Frame(this.title, this.error, this.council, this.now, this.help, this.text, this.assets, this.marks,
				left(draft.trail()));
	}

	private int left(VisitTrail trail) {
		List<Step> steps = trail.steps();
		if (steps.isEmpty()) {
			return NOTHING_KEPT;
		}
		Instant last = steps.get(steps.size() - 1).at();
		return (int) Math.max(0, KEPT.minus(Duration.between(last, this.now.toInstant())).toMinutes());
	}

	/** The same in steps of five, rounded down, for the style sheet. */
	public int leftByFives() {
		return Math.min(60, this.left / 5 * 5);
	}

	/** Whether answers are kept that will be deleted. */
	public boolean keepsAnswers() {
		return this.left >= 0;
	}

	/** Whether a contact may be shown as one that answers. */
	public boolean live(Contact contact) {
		return contact.live(this.now.toLocalDate());
	}

	/** A mark for a form of this page, made when it is asked for. */
	public String mark() {
		return this.marks.fresh();
	}

	/** The title that the browser shows and remembers. */
	public String fullTitle() {
		String full = String.join(" – ", this.title, this.text.text("site.service"), this.council.name());
		return this.error ? this.text.text("site.error-title", full) : full;
	}

}
