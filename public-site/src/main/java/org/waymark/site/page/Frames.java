package org.waymark.site.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.site.Assets;
import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.arrival.PageTokens;

/** Makes the frame of a page from what holds today. */
@Component
public class Frames {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Council council;

	private final Messages messages;

	private final Assets assets;

	private final PageTokens marks;

	private final UrgentBanner banner;

	private final InstantSource time;

	Frames(Council council, Messages messages, Assets assets, PageTokens marks, UrgentBanner banner,
			InstantSource time) {
		this.council = council;
		this.messages = messages;
		this.assets = assets;
		this.marks = marks;
		this.banner = banner;
		this.time = time;
	}

	/** A frame whose title is the message under this key. */
	public Frame frame(String titleKey) {
		return titled(this.messages.text(titleKey));
	}

	public Frame titled(String title) {
		CouncilProfile profile = this.council.profile();
		ZonedDateTime now = this.time.instant().atZone(LONDON);
		List<Contact> live = profile.help()
			.stream()
			.flatMap(code -> profile.live(code, now.toLocalDate()).stream())
			.toList();
		return new Frame(title, false, profile, now, live, this.messages, this.assets, this.marks, Frame.Stay.NONE,
				urgent());
	}

	/** The message under this key, its places filled. */
	public String text(String key, Object... values) {
		return this.messages.text(key, values);
	}

	/** What an urgent banner says now; empty for none. */
	public String urgent() {
		return this.banner.now();
	}

	/** The day it is in Europe/London. */
	public LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), LONDON);
	}

}
