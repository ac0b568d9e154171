package org.waymark.platform.schema;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes everything on, and tells clients a process number of its own, as poolers do. */
final class FakePooler implements AutoCloseable {

	private static final int NUMBER = 7;

	private final ServerSocket door = new ServerSocket(0);

	private final ExecutorService work = Executors.newCachedThreadPool();

	FakePooler(int server) throws IOException {
		this.work.submit(() -> {
			while (true) {
				serve(this.door.accept(), new Socket("localhost", server));
			}
		});
	}

	int port() {
		return this.door.getLocalPort();
	}

	private void serve(Socket client, Socket server) {
		this.work.submit(() -> client.getInputStream().transferTo(server.getOutputStream()));
		this.work.submit(() -> {
			answer(new DataInputStream(server.getInputStream()), new DataOutputStream(client.getOutputStream()));
			return null;
		});
	}

	private static void answer(DataInputStream from, DataOutputStream to) throws IOException {
		while (true) {
			int kind = from.read();
			if (kind < 0) {
				throw new EOFException();
			}
			to.write(kind);
			// A bare N says that there is no TLS.
			if (kind != 'N') {
				message(kind, from, to);
			}
			to.flush();
		}
	}

	private static void message(int kind, DataInputStream from, DataOutputStream to) throws IOException {
		int length = from.readInt();
		byte[] rest = from.readNBytes(length - Integer.BYTES);
		to.writeInt(length);
		if (kind == 'K') {
			to.writeInt(NUMBER);
			to.write(rest, Integer.BYTES, rest.length - Integer.BYTES);
		}
		else {
			to.write(rest);
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		this.work.shutdownNow();
	}

}
