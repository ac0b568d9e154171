package org.waymark.platform.limits;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;

import org.waymark.testing.Await;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.process.Classes;

/**
 * Another process that takes from one allowance, up to 16 at once and 200 a second, and
 * says so each time that it was given one. May be killed.
 */
final class Taker {

	private Taker() {
	}

	/** Starts it; its words go to the file. */
	static Process start(Limit limit, int tries, Path said) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(
				List.of(java, "-cp", Classes.own(), Taker.class.getName(), TestPostgres.shared().url(), limit.name(),
						Integer.toString(limit.number()), limit.per().toString(), Integer.toString(tries)))
			.redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	/** Takes: database, and name, number, time and tries. */
	public static void main(String[] arguments) {
		Limit limit = new Limit(arguments[1], Integer.parseInt(arguments[2]), Duration.parse(arguments[3]));
		Limits limits = on(arguments[0], 4);
		System.out.println("begun by " + ProcessHandle.current().pid());
		Flux.range(0, Integer.parseInt(arguments[4]))
			.delayElements(Duration.ofMillis(5))
			.flatMap(number -> limits.take(limit, "somebody"), 16)
			.filter(given -> given)
			.doOnNext(given -> System.out.println("given"))
			.blockLast(Await.LIMIT);
		System.exit(0);
	}

	/** The public face's allowances on a server of the tests. */
	static Limits on(String url, int connections) {
		ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(url)
			.mutate()
			.option(ConnectionFactoryOptions.USER, "waymark_public")
			.option(ConnectionFactoryOptions.PASSWORD, TestPostgres.password("public"))
			.build();
		ConnectionPool pool = new ConnectionPool(
				ConnectionPoolConfiguration.builder(ConnectionFactories.get(options)).maxSize(connections).build());
		return new Limits(new BucketStore(DatabaseClient.create(pool)), TestLimits::spread, Duration.ofSeconds(20),
				InstantSource.system());
	}

}
