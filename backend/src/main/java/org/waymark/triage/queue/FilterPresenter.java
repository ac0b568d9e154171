package org.waymark.triage.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.terms.Door;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.Queue.Asked;
import org.waymark.triage.queue.QueuePage.Filters;
import org.waymark.triage.queue.QueuePage.Tag;

/** Says what a list is narrowed down to, and to what it may be. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FilterPresenter {

	private static final List<String> RATINGS = List.of("RED", "AMBER", "GREEN", "BLUE", "NONE");

	private static final List<Door> DOORS = List.of(Door.PUBLIC, Door.YOUNG, Door.WORK, Door.POLICE, Door.PLACE,
			Door.PAST);

	private final Words words;

	FilterPresenter(Words words) {
		this.words = words;
	}

	/** To what a list may be narrowed down. */
	Filters of(Asked asked) {
		Filter now = asked.filter();
		return new Filters(asked.lane().slug(), asked.lane() != Lane.REPAIR,
				RATINGS.stream()
					.map(code -> choice(code, rating(code), now.rating().filter(code::equals).isPresent()))
					.toList(),
				DOORS.stream()
					.map(door -> choice(door.name(), this.words.door(door),
							now.door().filter(door::equals).isPresent()))
					.toList(),
				now.overdue(), now.unopened());
	}

	/** The present filters of a list, each with the list without it. */
	List<Tag> tags(Asked asked) {
		Filter now = asked.filter();
		List<Tag> tags = new ArrayList<>();
		now.rating().ifPresent(code -> tags.add(tag(asked, rating(code), now.withoutRating())));
		now.door().ifPresent(door -> tags.add(tag(asked, this.words.door(door), now.withoutDoor())));
		if (now.overdue()) {
			tags.add(tag(asked, this.words.of("filter", "OVERDUE"), now.withoutOverdue()));
		}
		if (now.unopened()) {
			tags.add(tag(asked, this.words.of("filter", "UNOPENED"), now.withoutUnopened()));
		}
		return List.copyOf(tags);
	}

	private String rating(String code) {
		return this.words.rating(code.equals("NONE") ? "" : code);
	}

	private static Tag tag(Asked asked, String words, Filter without) {
		return new Tag(words, asked.in(asked.lane(), without).address("/triage"));
	}

	private static Option choice(String code, String label, boolean chosen) {
		return new Option(code.toLowerCase(Locale.ROOT), label, chosen);
	}

}
