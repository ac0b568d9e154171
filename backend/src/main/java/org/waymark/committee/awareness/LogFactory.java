package org.waymark.committee.awareness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.committee.awareness.Activity.People;
import org.waymark.committee.awareness.ActivityPage.Choices;
import org.waymark.committee.awareness.ActivityStore.Change;
import org.waymark.committee.awareness.LogPage.Bar;
import org.waymark.committee.awareness.LogPage.Campaigned;
import org.waymark.committee.awareness.LogPage.Row;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/**
 * Turns the awareness log into its pages and its file. Every theme has its bar, in one
 * order, so that what nobody spoke of is seen.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LogFactory {

	private static final int WHOLE = 1000;

	private final Words words;

	LogFactory(Words words) {
		this.words = words;
	}

	LogPage page(DeskFrame frame, int year, List<Integer> years, List<Activity> all, List<FiledCampaign> campaigns) {
		List<Activity> counted = all.stream().filter(Activity::counts).toList();
		return new LogPage(frame, year, years, bars(counted), total(counted), all.stream().map(this::row).toList(),
				campaigns.stream().map(LogFactory::campaigned).toList());
	}

	private static Campaigned campaigned(FiledCampaign campaign) {
		return new Campaigned(String.valueOf(campaign.code()), String.valueOf(campaign.name()),
				Optional.ofNullable(campaign.from()).map(TimeWords::date).orElse(""));
	}

	ActivityPage entry(DeskFrame frame, ActivityForm form, List<Change> history, boolean conflict, List<Fault> faults) {
		List<String> past = history.stream().map(this::said).toList();
		return new ActivityPage(frame, form, choices(form), conflict ? past.get(0) : "", past,
				this.words.errors(faults));
	}

	/** The log as a table, heads first. What was taken out is in it, with the reason. */
	Stream<List<String>> table(List<Activity> all) {
		List<String> heads = Stream
			.of("DAY", "TITLE", "THEMES", "AUDIENCE", "PEOPLE", "ESTIMATE", "PLACE", "PROVIDER", "FUNDING", "PRIORITY",
					"REMOVED")
			.map(code -> this.words.of("activity-fact", code))
			.toList();
		return Stream.concat(Stream.of(heads), all.stream().map(this::line));
	}

	private List<Bar> bars(List<Activity> counted) {
		List<Bar> plain = new ArrayList<>();
		for (String theme : Theme.codes()) {
			List<Activity> about = counted.stream().filter(activity -> activity.about(theme)).toList();
			plain.add(new Bar(this.words.of("theme", theme), about.size(), 0, people(about), 0));
		}
		int most = plain.stream().mapToInt(Bar::activities).max().orElse(0);
		int crowd = plain.stream().mapToInt(Bar::people).max().orElse(0);
		return plain.stream()
			.map(bar -> new Bar(bar.theme(), bar.activities(), length(bar.activities(), most), bar.people(),
					length(bar.people(), crowd)))
			.toList();
	}

	private String total(List<Activity> counted) {
		long uncounted = counted.stream().filter(activity -> activity.people().number().isEmpty()).count();
		return this.words.of("activity", "TOTAL")
			.replace("{activities}", Integer.toString(counted.size()))
			.replace("{people}", Integer.toString(people(counted)))
			.replace("{uncounted}", Long.toString(uncounted));
	}

	private Row row(Activity activity) {
		return new Row(activity.id().toString(), TimeWords.date(activity.day()), activity.title(), themes(activity),
				this.words.of("audience", activity.setting().audience()), people(activity.people()),
				!activity.counts());
	}

	private List<String> line(Activity activity) {
		OptionalInt people = activity.people().number();
		return List.of(activity.day().toString(), activity.title(), themes(activity),
				this.words.of("audience", activity.setting().audience()),
				people.isPresent() ? Integer.toString(people.getAsInt()) : "",
				this.words.of("access", activity.people().estimate() ? "YES" : "NO"),
				this.words.of("place", activity.setting().place()), activity.setting().provider(),
				activity.setting().funding(), this.words.of("priority", activity.setting().priority()),
				activity.removed());
	}

	private Choices choices(ActivityForm form) {
		return new Choices(this.words.options("theme", Theme.codes(), form.themes()),
				one("audience", form.setting().audience()), one("place", form.setting().place()),
				one("priority", form.setting().priority()),
				List.of(new Option("YES", this.words.of("activity", "ESTIMATE"), form.estimate())));
	}

	private List<Option> one(String kind, String chosen) {
		return this.words.options(kind, this.words.codes(kind), List.of(chosen));
	}

	private String themes(Activity activity) {
		return activity.themes().stream().map(code -> this.words.of("theme", code)).collect(Collectors.joining(", "));
	}

	private String people(People people) {
		if (people.number().isEmpty()) {
			return this.words.of("activity", "NOT_COUNTED");
		}
		String number = Integer.toString(people.number().getAsInt());
		return people.estimate() ? this.words.of("activity", "ABOUT").replace("{people}", number) : number;
	}

	private String said(Change change) {
		String line = TimeWords.on(change.at()) + ", " + TypedText.isolated(change.author()) + ": "
				+ TypedText.isolated(change.title());
		return change.removed().isEmpty() ? line : line + ". "
				+ this.words.of("activity", "REMOVED").replace("{why}", TypedText.isolated(change.removed()));
	}

	private static int people(List<Activity> activities) {
		return activities.stream().mapToInt(activity -> activity.people().number().orElse(0)).sum();
	}

	private static int length(int part, int most) {
		return (most == 0) ? 0 : (int) ((long) part * WHOLE / most);
	}

}
