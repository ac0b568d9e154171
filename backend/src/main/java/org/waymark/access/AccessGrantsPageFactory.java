package org.waymark.access;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.access.AccessGrantStore.Restricted;
import org.waymark.access.AccessGrantsPage.Item;
import org.waymark.access.AccessPage.Row;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Words for the openings that another person must look at. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AccessGrantsPageFactory {

	private static final String REPORTS = "/triage/reports/";

	private static final List<String> DONE = List.of("agreed", "reviewed", "gone");

	private final AccessPageFactory access;

	private final Words words;

	AccessGrantsPageFactory(AccessPageFactory access, Words words) {
		this.access = access;
		this.words = words;
	}

	/**
	 * The page.
	 * @param done code of what was done just now
	 * @param at id of an opening that was to be reviewed without a word, or empty
	 */
	AccessGrantsPage page(AccessGrants.Listed listed, String done, String at, DeskFrame frame, Member reader) {
		return new AccessGrantsPage(frame,
				Optional.of(done).filter(DONE::contains).map(code -> this.words.of("openings-done", code)),
				items(listed.waiting(), reader), items(listed.unreviewed(), reader),
				listed.restricted().stream().map(this::restricted).toList(),
				Optional.of(at).filter(id -> !id.isEmpty()).map(id -> this.words.of("error", "REVIEW_MISSING")), at);
	}

	/** The page on which a restricted report is opened, with what was typed. */
	GlassPage glass(DeskFrame frame, String reference, String reason, List<String> faults) {
		return new GlassPage(frame, reference, reason,
				faults.stream()
					.map(code -> new FieldError(
							code.startsWith("REFERENCE") || code.equals("NO_RESTRICTED") ? "reference" : "reason",
							this.words.of("error", code)))
					.toList());
	}

	private List<Item> items(List<AccessGrant> openings, Member reader) {
		return openings.stream().map(one -> item(one, reader)).toList();
	}

	private Item item(AccessGrant one, Member reader) {
		Row row = this.access.opening(one);
		return new Item(row.id(), one.reference().spoken(), REPORTS + one.reference(), row.what(), row.by(),
				row.words(), one.review().due().filter(one.now()::isAfter).isPresent(),
				one.asked().asker().equals(reader.id()));
	}

	private Item restricted(Restricted one) {
		return new Item("", one.reference().spoken(), REPORTS + one.reference() + "/access",
				this.words.of("sight", one.kind()),
				this.words.of("access", "REVIEW").replace("{due}", TimeWords.at(one.reviewDue(), one.now())), "",
				one.now().isAfter(one.reviewDue()), false);
	}

}
