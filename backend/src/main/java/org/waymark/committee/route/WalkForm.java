package org.waymark.committee.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;

/**
 * A walk as typed.
 *
 * @param id of the entry; a new one is named by its page, so that it is stored once
 * @param found YES or NO
 * @param agreed whether the hub knew of a call before
 * @param version that they saw
 */
record WalkForm(String id, String day, String way, String tried, String happened, String found, boolean agreed,
		String action, String removed, int version) {

	private static final int LONGEST = 1000;

	private static final String CALL = "SWITCHBOARD";

	static WalkForm fresh() {
		return new WalkForm(UUID.randomUUID().toString(), "", "", "", "", "", false, "", "", 0);
	}

	static WalkForm of(Typed typed) {
		return new WalkForm(typed.one("id"), TypedText.stripped(typed.one("day")), typed.one("way"),
				TypedText.stripped(typed.one("tried")), TypedText.stripped(typed.one("happened")), typed.one("found"),
				!typed.all("agreed").isEmpty(), TypedText.stripped(typed.one("action")),
				TypedText.stripped(typed.one("removed")), typed.number("version"));
	}

	static WalkForm of(Walk walk) {
		return new WalkForm(walk.id().toString(), walk.day().toString(), walk.way(), walk.tried(), walk.happened(),
				walk.found() ? "YES" : "NO", walk.way().equals(CALL), walk.action(), walk.removed(), walk.version());
	}

	List<Fault> faults(List<String> ways, LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (TypedValue.day(this.day).filter(typed -> !typed.isAfter(today)).isEmpty()) {
			faults.add(new Fault("day", "COMMITTEE_PAST_DAY"));
		}
		if (!ways.contains(this.way)) {
			faults.add(new Fault("way", "WALK_WAY"));
		}
		if (this.way.equals(CALL) && !this.agreed) {
			faults.add(new Fault("agreed", "WALK_AGREED"));
		}
		if (this.tried.isEmpty() || this.tried.length() > LONGEST) {
			faults.add(new Fault("tried", "WALK_TRIED"));
		}
		if (this.happened.isEmpty() || this.happened.length() > LONGEST) {
			faults.add(new Fault("happened", "WALK_HAPPENED"));
		}
		if (!List.of("YES", "NO").contains(this.found)) {
			faults.add(new Fault("found", "WALK_FOUND"));
		}
		Stream.of("action", "removed")
			.filter(field -> (field.equals("action") ? this.action : this.removed).length() > LONGEST)
			.forEach(field -> faults.add(new Fault(field, "WALK_LONG")));
		return faults;
	}

	/** The entry, once nothing is wrong with what was typed. */
	Walk walk(UUID number) {
		return new Walk(number, TypedValue.day(this.day).orElseThrow(), this.way, this.tried, this.happened,
				this.found.equals("YES"), this.action, this.removed, this.version);
	}

	/** The same words for what stands there now. */
	WalkForm again(Walk now) {
		return new WalkForm(this.id, this.day, this.way, this.tried, this.happened, this.found, this.agreed,
				this.action, this.removed, now.version());
	}

	@Override
	public String toString() {
		return "WalkForm[hidden]";
	}

}
