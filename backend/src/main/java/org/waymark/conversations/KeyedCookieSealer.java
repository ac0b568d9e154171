package org.waymark.conversations;

import java.util.Base64;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.CannotOpen;
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
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Box.seal(this.keys.cookieKey(), text.getBytes(UTF_8), COOKIE));
	}

	@Override
	public Optional<String> open(String sealed) {
		try {
			byte[] box = Base64.getUrlDecoder().decode(sealed);
			return Optional.of(new String(Box.open(this.keys.cookieKey(), box, COOKIE), UTF_8));
		}
		catch (CannotOpen | IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

}
