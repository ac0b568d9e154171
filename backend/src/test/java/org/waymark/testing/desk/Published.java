package org.waymark.testing.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

import org.waymark.site.content.ContentLayer;
import org.waymark.testing.Await;
import org.waymark.testing.Rows;

/** What content editors published, which the application holds in memory over tests. */
public final class Published {

	private Published() {
	}

	/**
	 * Publishes that the folder says all of it again, and waits until everybody reads
	 * that.
	 * @param shown whether they do
	 */
	public static void nothing(Callable<Boolean> shown) {
		layer(ContentLayer.NONE, shown);
	}

	/**
	 * Publishes a layer, and waits until everybody reads it.
	 * @param shown whether they do
	 */
	public static void layer(ContentLayer layer, Callable<Boolean> shown) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(layer.edition());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		Rows.change("INSERT INTO publication.edition (subject, body) VALUES ('" + ContentLayer.SUBJECT + "', '\\x"
				+ HexFormat.of().formatHex(packed.toByteArray()) + "')");
		Await.until("everybody reads what was published", shown);
	}

}
