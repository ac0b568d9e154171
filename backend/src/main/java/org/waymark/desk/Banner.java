package org.waymark.desk;

import java.util.List;

/**
 * What to bear in mind at an act by which somebody outside may learn of a report. How
 * they may be reached stays in the vault with who reported, since those words can name
 * people: the banner only says where it stands.
 *
 * @param heading what it is for
 * @param wish what the reporter wished about their name
 * @param care what else to take care of
 * @param link words of the link to what they said about being in touch
 * @param address where that stands
 */
public record Banner(String heading, String wish, List<String> care, String link, String address) {

	public Banner {
		care = List.copyOf(care);
	}

}
