package org.waymark.council;

import org.springframework.stereotype.Component;

import org.waymark.platform.web.DeskBranding;
import org.waymark.platform.web.Masthead;
import org.waymark.site.Assets;
import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;

/** Tells the desk, which knows nothing of the site, whose house it stands in. */
@Component
class CouncilBranding implements DeskBranding {

	private final Council council;

	private final Assets assets;

	CouncilBranding(Council council, Assets assets) {
		this.council = council;
		this.assets = assets;
	}

	@Override
	public Masthead masthead() {
		CouncilProfile profile = this.council.profile();
		return new Masthead(profile.name(), profile.hub(), profile.example());
	}

	@Override
	public String asset(String name) {
		return this.assets.url(name);
	}

}
