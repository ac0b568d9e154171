package org.waymark.conversations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters of a report as the hub reads them: the newest, as many as a page bears.
 *
 * @param letters oldest first
 * @param older the letter before which there are others; empty when there are none
 */
public record MessagePage(List<ReporterMessage> letters, Optional<UUID> older) {

	public MessagePage {
		letters = List.copyOf(letters);
	}

	@Override
	public String toString() {
		return "Bundle[hidden]";
	}

}
