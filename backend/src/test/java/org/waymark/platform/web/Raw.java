package org.waymark.platform.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.waymark.testing.Await;

/** Speaks to a port as no browser would. */
final class Raw {

	private Raw() {
	}

	/** Sends the characters as bytes and returns what comes back at first. */
	static String ask(int port, String request) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout((int) Await.LIMIT.toMillis());
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			byte[] answer = new byte[16384];
			int read = Math.max(0, socket.getInputStream().read(answer));
			return new String(answer, 0, read, StandardCharsets.ISO_8859_1);
		}
	}

}
