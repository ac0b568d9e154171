package org.waymark.knowledge.contacts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.knowledge.ItemStanding;
import org.waymark.knowledge.TextChanges;
import org.waymark.knowledge.contacts.NumberListPage.Row;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.council.FiledContact;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns contacts into what the pages of the desk say of them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NumberPages {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Map<String, String> COLOURS = Map.of("LIVE", "green", "OVERDUE", "red", "LAPSED", "red",
			"UNCHECKED", "yellow");

	private static final List<String> ORDER = List.of("OVERDUE", "LAPSED", "UNCHECKED", "LIVE");

	private final Words words;

	private final InstantSource time;

	NumberPages(Words words, InstantSource time) {
		this.words = words;
		this.time = time;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), LONDON);
	}

	/**
	 * The list: what is overdue, what nobody checked, then by the day of the next check.
	 */
	NumberListPage list(DeskFrame frame, List<FiledContact> contacts, CouncilProfile profile, boolean closed) {
		Comparator<FiledContact> order = Comparator.comparing(row -> ORDER.indexOf(state(row, profile)));
		return new NumberListPage(frame, closed ? this.words.of("content-outcome", "FOLDER_ONLY") : "",
				contacts.stream()
					.sorted(order.thenComparing(row -> Objects.requireNonNullElse(row.nextCheckDue(), LocalDate.MIN)))
					.map(row -> row(row, state(row, profile)))
					.toList());
	}

	private String state(FiledContact row, CouncilProfile profile) {
		Contact contact = profile.contact(row.code()).orElseThrow();
		if (contact.verifiedOn() == null || contact.nextCheckDue() == null) {
			return "UNCHECKED";
		}
		return contact.overdue(today()) ? "OVERDUE" : contact.live(today()) ? "LIVE" : "LAPSED";
	}

	private Row row(FiledContact row, String state) {
		String reach = Stream.of(row.phone(), row.text(), row.web())
			.filter(Objects::nonNull)
			.map(way -> way.toString().replaceFirst("https://(www\\.)?", ""))
			.collect(Collectors.joining(", "));
		LocalDate on = row.verifiedOn();
		LocalDate next = row.nextCheckDue();
		String checked = (on == null) ? this.words.of("content", "UNREAD")
				: TypedText.isolated(Objects.requireNonNullElse(row.verifiedBy(), "")) + ", " + TimeWords.date(on);
		return new Row("/triage/content/contacts/" + row.code(), row.name(), reach,
				this.words.of("content-number", state), COLOURS.getOrDefault(state, "grey"), checked,
				(next == null) ? "–" : TimeWords.date(next));
	}

	NumberFormPage form(DeskFrame frame, NumberForm form, ItemStanding standing, boolean open, List<Fault> faults,
			List<String> unfit) {
		String note = standing.waits()
			.map(version -> this.words.of("content", "WAITS")
				.replace("{author}", TypedText.isolated(version.authorName())))
			.orElse("");
		List<FieldError> errors = Stream
			.concat(faults.stream().map(this.words::error), unfit.stream().map(words -> new FieldError("phone", words)))
			.toList();
		return new NumberFormPage(frame, form, !standing.exists(), open, note, List.of(), errors);
	}

	/** The same page after somebody else was first. */
	NumberFormPage conflict(NumberFormPage page, String theirs, String mine) {
		return new NumberFormPage(page.frame(), page.form(), page.fresh(), page.open(), page.note(),
				TextChanges.between(theirs, mine), page.errors());
	}

}
