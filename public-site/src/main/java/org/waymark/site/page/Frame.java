package org.waymark.site.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
 * @param stay the part that belongs to a visit
 * @param urgent what an urgent banner says; empty for none
 */
public record Frame(String title, boolean error, CouncilProfile council, ZonedDateTime now, List<Contact> help,
		Messages text, Assets assets, PageTokens marks, Stay stay, String urgent) {

	/** What a page can say first, by the code that stands in its address. */
	private static final Map<String, String> SAID = Map.of("changed", "said.changed", "begun", "said.begun", "unsent",
			"said.unsent");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final List<String> DIALLED = List.of("emergency", "childline");

	/** How long answers are kept after the last one. */
	private static final Duration KEPT = Duration.ofMinutes(60);

	/**
	 * The part of a page that belongs to a visit.
	 *
	 * @param left minutes until its answers are deleted; negative if there are none
	 * @param shown the mark that says what the page shows, for its forms; empty if they
	 * need none
	 * @param said key of a sentence that is said first, or empty
	 */
	record Stay(int left, String shown, String said) {

		static final Stay NONE = new Stay(-1, "", "");

	}

	public Frame {
		help = List.copyOf(help);
	}

	/** The same frame around a page that shows errors. */
	public Frame withError(boolean shown) {
		return new Frame(this.title, shown, this.council, this.now, this.help, this.text, this.assets, this.marks,
				this.stay, this.urgent);
	}

	/** The same frame around a page of a visit whose answers are kept for a while. */
	public Frame keeping(Draft draft) {
		return with(new Stay(left(draft.trail()), this.stay.shown(), this.stay.said()));
	}

	/** The same frame around a page whose forms say what it showed. */
	public Frame showing(String mark) {
		return with(new Stay(this.stay.left(), mark, this.stay.said()));
	}

	/** The same frame around a page that says something first: the end of a key. */
	public Frame saying(String code) {
		return with(new Stay(this.stay.left(), this.stay.shown(), SAID.getOrDefault(code, "")));
	}

	private Frame with(Stay other) {
		return new Frame(this.title, this.error, this.council, this.now, this.help, this.text, this.assets, this.marks,
				other, this.urgent);
	}

	private int left(VisitTrail trail) {
		List<Step> steps = trail.steps();
		if (steps.isEmpty()) {
			return Stay.NONE.left();
		}
		Instant last = steps.get(steps.size() - 1).at();
		return (int) Math.max(0, KEPT.minus(Duration.between(last, this.now.toInstant())).toMinutes());
	}

	/** Minutes until the answers are deleted; negative if there are none. */
	public int left() {
		return this.stay.left();
	}

	/** What the page shows, as a mark for its forms; empty if they need none. */
	public String shown() {
		return this.stay.shown();
	}

	/** What is said first, or empty. */
	public String said() {
		return this.stay.said().isEmpty() ? "" : this.text.text(this.stay.said());
	}

	/** The same in steps of five, rounded down, for the style sheet. */
	public int leftByFives() {
		return Math.min(60, left() / 5 * 5);
	}

	/** Whether answers are kept that will be deleted. */
	public boolean keepsAnswers() {
		return left() >= 0;
	}

	/** Whether a contact may be shown as one that answers. */
	public boolean live(Contact contact) {
		return contact.live(this.now.toLocalDate());
	}

	/**
	 * Whether a contact has a link that dials on every page, also where a child could be
	 * watched: the emergency number and the line for children.
	 */
	public boolean dials(Contact contact) {
		return DIALLED.stream().anyMatch(code -> this.council.contact(code).filter(contact::equals).isPresent());
	}

	/** The day of a contact's last check, if the next one is overdue; otherwise empty. */
	public String lastChecked(Contact contact) {
		return contact.overdue(this.now.toLocalDate())
				? this.text.text("contact.checked", DAY.format(contact.verifiedOn())) : "";
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
