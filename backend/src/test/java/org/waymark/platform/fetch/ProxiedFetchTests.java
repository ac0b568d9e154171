package org.waymark.platform.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.waymark.testing.Await;

import static org.assertj.core.api.Assertions.assertThat;

/** All leaves the house by way of the proxy, and the guard looks before that is asked. */
class ProxiedFetchTests {

	private static final byte[] PAGE = "Our policy".getBytes(StandardCharsets.UTF_8);

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private HttpServer site;

	private ServerSocket proxy;

	@BeforeEach
	void start() throws IOException {
		InetAddress here = InetAddress.getLoopbackAddress();
		this.site = HttpServer.create(new InetSocketAddress(here, 0), 0);
		this.site.createContext("/", exchange -> {
			exchange.sendResponseHeaders(200, PAGE.length);
			exchange.getResponseBody().write(PAGE);
			exchange.close();
		});
		this.site.start();
		this.proxy = new ServerSocket(0, 50, here);
		new Thread(this::serve, "proxy").start();
	}

	@AfterEach
	void stop() throws IOException {
		this.proxy.close();
		this.site.stop(0);
	}

	@Test
	void asksTheProxyWhoseNameIsLookedUpThen() {
		Fetched page = fetch("http://school.example:" + this.site.getAddress().getPort() + "/policy");
		assertThat(page.body()).isEqualTo(PAGE);
		assertThat(this.asked).singleElement().asString().startsWith("CONNECT ");
	}

	@Test
	void asksNothingForAnAddressThatIsRefused() {
		Fetched page = fetch("http://inside.example:" + this.site.getAddress().getPort() + "/policy");
		assertThat(page.fault()).contains(FetchFault.PRIVATE);
		assertThat(this.asked).isEmpty();
	}

	private Fetched fetch(String address) {
		GuardedFetch fetch = new GuardedFetch(
				host -> List.of(InetAddress.getByName(host.startsWith("inside") ? "10.0.0.1" : "127.0.0.1")),
				port -> true, found -> found.getHostAddress().equals("127.0.0.1"), FetchLimits.OF_A_PAGE, "test",
				Optional.of(InetSocketAddress.createUnresolved("localhost", this.proxy.getLocalPort())));
		Fetched page = fetch.fetch(URI.create(address), host -> Mono.empty()).block(Await.LIMIT);
		assertThat(page).isNotNull();
		return page;
	}

	// Notes what it is asked, and joins both ends. It ends with its socket.
	private void serve() {
		while (!this.proxy.isClosed()) {
			try {
				Socket client = this.proxy.accept();
				this.asked.add(head(client.getInputStream()).lines().findFirst().orElse(""));
				Socket server = new Socket(InetAddress.getLoopbackAddress(), this.site.getAddress().getPort());
				client.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				joined(client, server);
				joined(server, client);
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private static String head(InputStream from) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = from.read();
			if (next < 0) {
				throw new IOException("The client is gone");
			}
			head.append((char) next);
		}
		return head.toString();
	}

	private static void joined(Socket from, Socket to) {
		new Thread(() -> {
			try (from; to) {
				from.getInputStream().transferTo(to.getOutputStream());
			}
			catch (IOException gone) {
				return; // one end is closed, so the other one is too
			}
		}, "tunnel").start();
	}

}
