package org.waymark.triage.queue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.staff.SessionHandle;
import org.waymark.triage.queue.Queue.Asked;

/**
 * Knows a page of the queue again that was opened in this session, and recorded: the page
 * carries a keyed digest of its session, lane, filter and place, and shows it when it
 * asks for itself again. Any process of the hub can tell, and nothing is kept.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OpenedPages {

	/** In an address, both says that nobody pressed anything and proves it. */
	static final String PROOF = "by-itself";

	private final HubKeys keys;

	OpenedPages(HubKeys keys) {
		this.keys = keys;
	}

	/**
	 * The address under which an opened page reads itself, or a part of itself, again.
	 */
	String again(SessionHandle session, Asked asked, String path) {
		return asked.address(path) + "&" + PROOF + "=" + proof(session, asked);
	}

	/** Whether an address proves that this session has opened what it asks for. */
	boolean knows(SessionHandle session, Asked asked, MultiValueMap<String, String> address) {
		String given = address.getFirst(PROOF);
		return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
				proof(session, asked).getBytes(StandardCharsets.UTF_8));
	}

	private String proof(SessionHandle session, Asked asked) {
		byte[] page = (session.id() + asked.address("/")).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.keys.digest("opened", page));
	}

}
