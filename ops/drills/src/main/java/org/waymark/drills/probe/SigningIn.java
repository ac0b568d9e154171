package org.waymark.drills.probe;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

import org.springframework.test.web.reactive.server.EntityExchangeResult;

import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.DeskClient;
import org.waymark.testing.desk.Life;
import org.waymark.testing.process.WaymarkProcess;

/**
 * The ways to sign in of which the hub keeps something sealed: with an account of a
 * provider, and with a second factor.
 */
final class SigningIn implements AutoCloseable {

	private static final String PROVIDER = "WAYMARK_SSO_PROVIDERS_COUNCIL_";

	private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([0-9a-f]+)\"");

	private final MockOAuth2Server provider = new MockOAuth2Server();

	SigningIn() {
		this.provider.start();
		this.provider.enqueueCallback(new DefaultOAuth2TokenCallback("council", "one", "JWT", List.of("waymark"), Map
			.of("name", "Provided person", "groups", List.of("figures"), "auth_time", Instant.now().getEpochSecond()),
				3600));
	}

	/** Tells a hub of the provider. */
	WaymarkProcess.Builder knownTo(WaymarkProcess.Builder hub) {
		return hub.set(PROVIDER + "NAME", "Example Council")
			.set(PROVIDER + "ISSUER", this.provider.issuerUrl("council").toString())
			.set(PROVIDER + "CLIENTID", "waymark")
			.set(PROVIDER + "CLIENTSECRET", "only for tests")
			.set(PROVIDER + "ROLES_ANALYST", "figures");
	}

	/** A person comes by way of the provider. */
	void byProvider(DeskClient somebody) throws IOException {
		String there = location(somebody, "/triage/sign-in/with/council");
		HttpURLConnection asked = (HttpURLConnection) URI.create(there).toURL().openConnection();
		asked.setInstanceFollowRedirects(false);
		URI back = URI.create(asked.getHeaderField("Location"));
		location(somebody, back.getPath() + "?" + back.getQuery());
	}

	private static String location(DeskClient somebody, String path) {
		EntityExchangeResult<byte[]> answer = somebody.get(path);
		URI location = answer.getResponseHeaders().getLocation();
		if (location == null) {
			throw new IllegalStateException(
					path.replaceFirst("\\?.*", "") + " was answered with " + answer.getStatus());
		}
		return location.toString();
	}

	/** A signed-in person sets up a second factor. */
	void withCode(Life life, DeskClient analyst, Path keys) throws SQLException, GeneralSecurityException {
		Matcher sealed = SECRET.matcher(DeskClient.text(analyst.get("/triage/second-factor")));
		if (!sealed.find()) {
			throw new IllegalStateException("No secret to set up a second factor with");
		}
		StaffId account = new StaffId(
				UUID.fromString(life.one("SELECT id FROM staff.account WHERE sign_in = 'analyst'")));
		byte[] secret = HubKeys.read(keys)
			.openCase("second-factor-new", account.value(), HexFormat.of().parseHex(sealed.group(1)));
		life.at(analyst, "/triage/second-factor", "secret", sealed.group(1), "code", code(secret));
	}

	/** The code that an app on a phone shows now (RFC 6238). */
	private static String code(byte[] secret) throws GeneralSecurityException {
		Mac mac = Mac.getInstance("HmacSHA1");
		mac.init(new SecretKeySpec(secret, "HmacSHA1"));
		byte[] step = ByteBuffer.allocate(Long.BYTES).putLong(Instant.now().getEpochSecond() / 30).array();
		ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(step));
		int number = digest.getInt(digest.get(digest.capacity() - 1) & 15) & Integer.MAX_VALUE;
		return "%06d".formatted(number % 1_000_000);
	}

	@Override
	public void close() {
		this.provider.shutdown();
	}

}
