package org.waymark.conversations;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.followup.CookieSealer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Seals under the cookie key of the public face, which every process of it has. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class KeyedCookieSealer implements CookieSealer {

	private static final byte[] COOKIE = "waymark/cookie".getBytes(UTF_8);

	private final PublicKeys keys;

	KeyedCookieSealer(PublicKeys keys) {
		this.keys = keys;
	}

	@Override
	public String seal(String text) {
		return Box.sealText(this.keys.cookieKey(), text, COOKIE);
	}

	@Override
	public Optional<String> open(String sealed) {
		return Box.openText(this.keys.cookieKey(), sealed, COOKIE);
	}

}
