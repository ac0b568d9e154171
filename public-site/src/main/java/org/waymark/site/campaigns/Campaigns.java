package org.waymark.site.campaigns;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** The campaigns that the council's content names. They begin and end by themselves. */
@Component
public class Campaigns {

	private static final String FILE = "campaigns.yaml";

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final CurrentContent<List<Campaign>> campaigns;

	private final InstantSource time;

	Campaigns(ContentFiles files, InstantSource time) {
		this.campaigns = new CurrentContent<>(files, Set.of(FILE), Campaigns::read);
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

	private static List<Campaign> read(ContentFiles files) {
		List<Campaign> read = Stream.of(ContentFiles.strictly(FILE, files.read(FILE), CampaignFile[].class))
			.map(CampaignFile::campaign)
			.toList();
		Set<String> codes = new HashSet<>();
		read.stream().map(Campaign::code).filter(code -> !codes.add(code)).findFirst().ifPresent(code -> {
			throw new IllegalArgumentException(FILE + ": the code " + code + " is there twice");
		});
		return read;
	}

}
