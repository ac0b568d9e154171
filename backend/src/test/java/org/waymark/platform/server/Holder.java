package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.waymark.platform.CannotStart;
import org.waymark.testing.Checkout;
import org.waymark.testing.process.Classes;

/** Another JVM that holds a server, to be killed. */
final class Holder {

	private Holder() {
	}

	/**
	 * Starts it on a data folder; it writes the server's process number when it is up.
	 */
	static Process on(Path dataDir, Path said) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(List.of(java, "-cp", Classes.own(), Holder.class.getName(), dataDir.toString()))
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
	}

	public static void main(String[] arguments) throws InterruptedException {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]), Checkout.scratch("programs"));
			System.out.println("pid " + server.pid());
			new CountDownLatch(1).await();
		}
		catch (CannotStart refused) {
			System.out.println(refused.getMessage());
			System.exit(1);
		}
	}

}
