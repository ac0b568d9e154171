package org.waymark.drills;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServer;

import org.waymark.App;
import org.waymark.intake.checks.SwitchedChecks;
import org.waymark.platform.crypto.PublicKeys;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

/**
 * The application with a switch for its checks, and beside it two bare endpoints to
 * compare it with: one inserts a row of 4 kB, one seals 4 kB for the hub and inserts
 * that. They have a pool of their own, of the same size, on the same database.
 */
final class BenchServer {

	private static final int ROW = 4096;

	private static final int POOL = 20;

	private static final byte[] CONTEXT = "bench".getBytes(StandardCharsets.UTF_8);

	private final DatabaseClient database;

	private final PublicKeys keys;

	private BenchServer(DatabaseClient database, PublicKeys keys) {
		this.database = database;
		this.keys = keys;
	}

	public static void main(String[] arguments) throws SQLException {
		Path data = Path.of(System.getenv("WAYMARK_DATA_DIR"));
		int port = Integer.parseInt(System.getenv("BENCH_PORT"));
		ConfigurableApplicationContext application = application().run(arguments);
		Superuser superuser = Superuser.of(data);
		try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
			statement.execute("CREATE SCHEMA IF NOT EXISTS bench");
			statement
				.execute("CREATE TABLE IF NOT EXISTS bench.row (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, "
						+ "received timestamptz NOT NULL DEFAULT clock_timestamp(), body bytea NOT NULL)");
		}
		BenchServer bare = new BenchServer(DatabaseClient.create(pool(superuser)),
				application.getBean(PublicKeys.class));
		HttpServer.create()
			.host("127.0.0.1")
			.port(port)
			.handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(bare.routes())))
			.bindNow();
	}

	private static SpringApplication application() {
		SpringApplication application = new SpringApplication(App.class);
		application.addInitializers((context) -> ((GenericApplicationContext) context)
			.registerBean(SwitchedChecks.class, (bean) -> bean.setPrimary(true)));
		return application;
	}

	private static ConnectionPool pool(Superuser superuser) {
		return new ConnectionPool(ConnectionPoolConfiguration
			.builder(new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
				.host("127.0.0.1")
				.port(superuser.port())
				.database("waymark")
				.username("postgres")
				.password(superuser.password())
				.build()))
			.maxSize(POOL)
			.build());
	}

	private RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route(POST("/insert"), this::insert)
			.andRoute(POST("/seal"), this::seal)
			.andRoute(POST("/checks/{on}"), BenchServer::turn);
	}

	private static Mono<ServerResponse> turn(ServerRequest request) {
		SwitchedChecks.turn("on".equals(request.pathVariable("on")));
		return ServerResponse.noContent().build();
	}

	private Mono<ServerResponse> insert(ServerRequest request) {
		return request.bodyToMono(byte[].class).map(BenchServer::padded).flatMap(this::store);
	}

	private Mono<ServerResponse> seal(ServerRequest request) {
		return request.bodyToMono(byte[].class)
			.publishOn(Schedulers.parallel())
			.map((body) -> this.keys.sealReport(padded(body), CONTEXT))
			.flatMap(this::store);
	}

	private Mono<ServerResponse> store(byte[] row) {
		return this.database.sql("INSERT INTO bench.row (body) VALUES (:body)")
			.bind("body", row)
			.then()
			.then(ServerResponse.noContent().build());
	}

	private static byte[] padded(byte[] body) {
		return Arrays.copyOf(body, ROW);
	}

}
