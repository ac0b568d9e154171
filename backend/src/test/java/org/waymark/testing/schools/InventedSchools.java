package org.waymark.testing.schools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;

import org.springframework.core.io.ClassPathResource;

import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.TestPostgres;

/** An edition with a school of each kind, state and trap. */
public final class InventedSchools {

	private InventedSchools() {
	}

	/** Publishes them, and waits until the public face at this address shows them. */
	public static void publish(URI site) {
		try (Connection hub = TestPostgres.shared().superuser();
				PreparedStatement insert = hub
					.prepareStatement("INSERT INTO publication.edition (subject, body) VALUES ('schools', ?)")) {
			insert.setBytes(1, packed());
			insert.execute();
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
		Await.until("the schools are shown", () -> shown(site));
	}

	/** The edition as the hub would publish it. */
	public static byte[] body() {
		try {
			return new ClassPathResource("schools-edition.json").getContentAsByteArray();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/** The trial's schools have numbers of their own kind, so the whole is compared. */
	private static boolean shown(URI site) throws IOException {
		Http.Page page = new Http(site).get("/schools.json");
		return page.status() == 200 && page.body().equals(new String(body(), StandardCharsets.UTF_8));
	}

	/** The same, as it is stored. */
	public static byte[] packed() {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(body());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return packed.toByteArray();
	}

}
