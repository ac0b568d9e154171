package org.waymark.knowledge.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.TypedValue;
import org.waymark.knowledge.Item;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.ContentLayer;

/** Campaigns and posters. */
final class CampaignRows implements ListedRows {

	private static final Map<String, Integer> FIELDS = most();

	private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

	/** What fits on a card of the size A6. */
	private static final int LINES = 6;

	private static final int LINE = 80;

	private static Map<String, Integer> most() {
		Map<String, Integer> most = new LinkedHashMap<>();
		most.put("code", 40);
		most.put("name", 100);
		most.put("from", 10);
		most.put("to", 10);
		most.put("banner", 300);
		most.put("line", 200);
		most.put("address", 100);
		most.put("poster", 600);
		most.put("why", 500);
		return most;
	}

	@Override
	public Item.Sort sort() {
		return Item.Sort.CAMPAIGN;
	}

	@Override
	public String path() {
		return "/triage/content/campaigns";
	}

	@Override
	public Map<String, Integer> fields() {
		return FIELDS;
	}

	@Override
	public List<Fault> faults(RowForm form, boolean fresh) {
		List<Fault> faults = new ArrayList<>();
		fault(faults, !form.text("code").matches(CODE), "code", "CAMPAIGN_CODE");
		fault(faults, form.text("name").isEmpty(), "name", "CAMPAIGN_NAME");
		if (dated(form)) {
			Optional<LocalDate> from = TypedValue.day(form.text("from"));
			Optional<LocalDate> to = TypedValue.day(form.text("to"));
			fault(faults, from.isEmpty(), "from", "CAMPAIGN_FROM");
			fault(faults, to.filter(day -> from.isEmpty() || !day.isBefore(from.get())).isEmpty(), "to", "CAMPAIGN_TO");
			fault(faults, form.text("banner").isEmpty(), "banner", "CAMPAIGN_BANNER");
			fault(faults, form.text("line").isEmpty(), "line", "CAMPAIGN_LINE");
		}
		fault(faults, !form.text("address").isEmpty() && !form.text("address").startsWith("/"), "address",
				"CAMPAIGN_ADDRESS");
		List<String> poster = form.lines("poster");
		fault(faults,
				poster.isEmpty() || poster.size() > LINES || poster.stream().anyMatch(line -> line.length() > LINE),
				"poster", "CAMPAIGN_POSTER");
		fault(faults, !FiledCampaign.THEMES.containsAll(form.themes()), "themes", "CAMPAIGN_THEMES");
		return faults;
	}

	private static boolean dated(RowForm form) {
		return Stream.of("from", "to").map(form::text).anyMatch(day -> !day.isEmpty());
	}

	private static void fault(List<Fault> faults, boolean wrong, String field, String code) {
		if (wrong) {
			faults.add(new Fault(field, code));
		}
	}

	@Override
	public String code(RowForm form) {
		return form.text("code");
	}

	@Override
	public String written(RowForm form) {
		return ContentLayer.written(new FiledCampaign(form.text("code"), form.text("name"), day(form, "from"),
				day(form, "to"), orNull(form, "banner"), orNull(form, "line"), orNull(form, "address"),
				form.lines("poster"), form.themes().isEmpty() ? null : form.themes()));
	}

	private static @Nullable LocalDate day(RowForm form, String field) {
		return TypedValue.day(form.text(field)).orElse(null);
	}

	private static @Nullable String orNull(RowForm form, String field) {
		return form.text(field).isEmpty() ? null : form.text(field).replace("\n", " ");
	}

	@Override
	public RowForm read(String row, int version) {
		FiledCampaign campaign = FiledCampaign.of(row);
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("code", Objects.toString(campaign.code(), ""));
		texts.put("name", Objects.toString(campaign.name(), ""));
		texts.put("from", Objects.toString(campaign.from(), ""));
		texts.put("to", Objects.toString(campaign.to(), ""));
		texts.put("banner", Objects.toString(campaign.banner(), ""));
		texts.put("line", Objects.toString(campaign.line(), ""));
		texts.put("address", Objects.toString(campaign.address(), ""));
		texts.put("poster", String.join("\n", Objects.requireNonNullElse(campaign.poster(), List.of())));
		return new RowForm(texts, Objects.requireNonNullElse(campaign.themes(), List.of()), version);
	}

	@Override
	public String told(RowForm form) {
		return Stream.of("from", "to")
			.map(field -> TypedValue.day(form.text(field)))
			.flatMap(Optional::stream)
			.map(TimeWords::date)
			.distinct()
			.reduce((from, to) -> from + " – " + to)
			.orElse("");
	}

	@Override
	public List<String> look(RowForm form) {
		return Stream
			.concat(Stream.of("name", "banner", "line").map(form::text).filter(text -> !text.isEmpty()),
					form.lines("poster").stream())
			.toList();
	}

}
