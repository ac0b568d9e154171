package org.waymark.site.campaigns;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** The campaigns that the council's content names. They begin and end by themselves. */
@Component
public class Campaigns {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final CurrentContent<List<Campaign>> campaigns;

	private final InstantSource time;

	Campaigns(ContentFiles files, InstantSource time) {
		this.campaigns = new CurrentContent<>(files, Set.of(FiledCampaign.FILE), Campaigns::read);
		this.time = time;
	}

	/** All of them; a new list after each change. */
	public List<Campaign> all() {
		return this.campaigns.get();
	}

	/** Those of today. */
	public List<Campaign> running() {
		LocalDate today = LocalDate.ofInstant(this.time.instant(), LONDON);
		return all().stream().filter(campaign -> campaign.runs(today)).toList();
	}

	Optional<Campaign> campaign(String code) {
		return all().stream().filter(campaign -> campaign.code().equals(code)).findFirst();
	}

	/** A campaign that makes no sense is left out: no start depends on it. */
	private static List<Campaign> read(ContentFiles files) {
		return FiledCampaign.all(files).stream().map(FiledCampaign::campaign).toList();
	}

}
