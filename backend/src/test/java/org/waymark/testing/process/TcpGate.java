package org.waymark.testing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.waymark.testing.Http;

/** A way to a server that can be closed and opened again on the same port. */
public final class TcpGate implements AutoCloseable {

	private final int port = Http.freePort();

	private final int server;

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	private ServerSocket listening;

	/** A closed gate to a port of this machine. */
	public TcpGate(int server) {
		this.server = server;
	}

	public int port() {
		return this.port;
	}

	public void open() throws IOException {
		ServerSocket begun = new ServerSocket(this.port, 100, InetAddress.getLoopbackAddress());
		this.listening = begun;
		background(() -> accept(begun));
	}

	@Override
	public void close() {
		shut();
	}

	/** Nobody listens any more, and what was connected breaks off. */
	public void shut() {
		try {
			if (this.listening != null) {
				this.listening.close();
			}
			for (Socket socket : this.sockets) {
				socket.close();
			}
			this.sockets.clear();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void accept(ServerSocket from) {
		while (!from.isClosed()) {
			try {
				Socket client = from.accept();
				Socket there = new Socket(InetAddress.getLoopbackAddress(), this.server);
				this.sockets.addAll(List.of(client, there));
				background(() -> pump(client, there));
				background(() -> pump(there, client));
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private static void pump(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException closed) {
			// Whoever closed it knows.
		}
	}

	private static void background(Runnable work) {
		Thread thread = new Thread(work, "gate");
		thread.setDaemon(true);
		thread.start();
	}

}
