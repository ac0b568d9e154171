package org.waymark.publication;

import java.util.Optional;

import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.publication.SealedSearches;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Seals under the search key of the public face, which opens nothing else. */
class KeyedSearchSealer implements SealedSearches.Sealer {

	private static final byte[] SEARCH = "waymark/search".getBytes(UTF_8);

	private final PublicKeys keys;

	KeyedSearchSealer(PublicKeys keys) {
		this.keys = keys;
	}

	@Override
	public String seal(String text) {
		return Box.sealText(this.keys.searchKey(), text, SEARCH);
	}

	@Override
	public Optional<String> open(String sealed) {
		return Box.openText(this.keys.searchKey(), sealed, SEARCH);
	}

}
