package org.waymark.committee.awareness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.waymark.committee.awareness.Activity.People;
import org.waymark.committee.awareness.Activity.Setting;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.text.TypedText;

/**
 * An entry of the awareness log, as typed.
 *
 * @param id of the entry; a new one is named by its page, so that it is stored once
 * @param removed why it is to be taken out; empty where it counts
 * @param version that they saw
 */
record ActivityForm(String id, String day, String title, List<String> themes, String people, boolean estimate,
		Setting setting, String removed, int version) {

	private static final Setting NOWHERE = new Setting("", "", "", "", "");

	static ActivityForm fresh(UUID id) {
		return new ActivityForm(id.toString(), "", "", List.of(), "", false, NOWHERE, "", 0);
	}

	/** The same entry with what a campaign says of itself. */
	ActivityForm of(FiledCampaign campaign) {
		List<String> about = Objects.requireNonNullElse(campaign.themes(), List.<String>of())
			.stream()
			.map(theme -> theme.toUpperCase(Locale.ROOT))
			.toList();
		return new ActivityForm(this.id, Objects.toString(campaign.from(), ""), Objects.toString(campaign.name(), ""),
				about, this.people, this.estimate, this.setting, this.removed, this.version);
	}

	static ActivityForm of(Typed typed) {
		Setting setting = new Setting(typed.one("audience"), typed.one("place"),
				TypedText.stripped(typed.one("provider")), TypedText.stripped(typed.one("funding")),
				typed.one("priority"));
		return new ActivityForm(typed.one("id"), TypedText.stripped(typed.one("day")),
				TypedText.stripped(typed.one("title")), typed.all("themes"), TypedText.stripped(typed.one("people")),
				!typed.all("estimate").isEmpty(), setting, TypedText.stripped(typed.one("removed")),
				typed.number("version"));
	}

	static ActivityForm of(Activity activity) {
		OptionalInt people = activity.people().number();
		return new ActivityForm(activity.id().toString(), activity.day().toString(), activity.title(),
				activity.themes(), people.isPresent() ? Integer.toString(people.getAsInt()) : "",
				activity.people().estimate(), activity.setting(), activity.removed(), activity.version());
	}

	/** The day, where it is one. */
	Optional<LocalDate> date() {
		return TypedValue.day(this.day);
	}

	/** The entry, once nothing is wrong with what was typed. */
	Activity activity(UUID number) {
		OptionalInt reached = this.people.isEmpty() ? OptionalInt.empty()
				: OptionalInt.of(Integer.parseInt(this.people));
		return new Activity(number, date().orElseThrow(), this.title, this.themes, new People(reached, this.estimate),
				this.setting, this.removed, this.version);
	}

	/** The same words for what stands there now. */
	ActivityForm again(Activity now) {
		return new ActivityForm(this.id, this.day, this.title, this.themes, this.people, this.estimate, this.setting,
				this.removed, now.version());
	}

	@Override
	public String toString() {
		return "ActivityForm[hidden]";
	}

}
