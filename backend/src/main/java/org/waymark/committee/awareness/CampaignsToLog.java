package org.waymark.committee.awareness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.knowledge.Editing;
import org.waymark.knowledge.Item;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.campaigns.FiledCampaign;

/** Campaigns that the log offers, with the themes that they have. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CampaignsToLog {

	private final Editing editing;

	CampaignsToLog(Editing editing) {
		this.editing = editing;
	}

	/**
	 * Those of a year that have begun, and that no activity of their days is named for.
	 */
	Mono<List<FiledCampaign>> of(int year, LocalDate today, List<Activity> logged) {
		return all().filter(campaign -> began(campaign, year, today))
			.filter(campaign -> logged.stream().noneMatch(activity -> isOf(activity, campaign)))
			.collectList();
	}

	/** The campaign of a code; empty for none with days. */
	Mono<FiledCampaign> one(String code) {
		return all().filter(campaign -> campaign.from() != null && code.equals(campaign.code())).next();
	}

	private Flux<FiledCampaign> all() {
		return this.editing.rows(Item.Sort.CAMPAIGN)
			.flatMapIterable(rows -> rows.values().stream().map(FiledCampaign::of).toList());
	}

	private static boolean began(FiledCampaign campaign, int year, LocalDate today) {
		LocalDate from = campaign.from();
		return from != null && from.getYear() == year && !today.isBefore(from);
	}

	private static boolean isOf(Activity activity, FiledCampaign campaign) {
		return activity.title().equals(campaign.name())
				&& !activity.day().isBefore(Objects.requireNonNull(campaign.from()))
				&& !activity.day().isAfter(Objects.requireNonNull(campaign.to()));
	}

}
