package org.waymark.platform.database;

import java.time.Duration;

import io.r2dbc.spi.ConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.signals.Notifications;

/** Opens one door for each face that this process runs. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	Database database(OutsideServer server, DatabaseProperties properties, RunProperties run) {
		String url = server.url();
		return (url == null || url.isBlank()) ? EmbeddedDatabase.start(run.dataDir())
				: OutsideDatabase.of(url, server, properties, run);
	}

	/** The first request need not wait for a connection to be opened. */
	@Bean
	@ConditionalOnWebApplication
	WarmUp warmUp(ObjectProvider<FaceConnections> doors) {
		return new WarmUp(doors);
	}

	@Bean
	DatabaseCheck databaseCheck(OutsideServer server, DatabaseProperties properties, RunProperties run) {
		return new DatabaseCheck(server, properties, run);
	}

	@Bean
	StoredGoingLive goingLive(ObjectProvider<FaceConnections> doors) {
		return new StoredGoingLive(doors);
	}

	/** The public face's door. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnFace(Face.PUBLIC)
	static class PublicDoor {

		@Bean
		FaceConnections publicConnections(Database database, DatabaseProperties properties) {
			return FaceConnections.open(Face.PUBLIC, database, properties);
		}

		@Bean
		DatabaseWait databaseWait(Database database, RunProperties run) {
			return new DatabaseWait(database, run);
		}

		@Bean
		@ConditionalOnWebApplication
		BackgroundWorker waitingForTheDatabase(DatabaseWait wait) {
			return new BackgroundWorker("Waiting for the database", Flux.interval(Duration.ofSeconds(2)), wait::look);
		}

		@Bean
		PublicDatabase publicDatabase(FaceConnections publicConnections, DatabaseWait wait) {
			ConnectionFactory door = wait.door(publicConnections.pool());
			return new PublicDatabase(FaceConnections.client(door), FaceConnections.transactions(door));
		}

		@Bean
		PoolGauges publicPoolGauges(FaceConnections publicConnections) {
			return new PoolGauges("public", publicConnections.pool());
		}

		@Bean
		DatabaseHealth publicDatabaseHealthIndicator(FaceConnections publicConnections, DatabaseWait wait) {
			return new DatabaseHealth(publicConnections.direct(), wait::waits);
		}

	}

	/** The hub's door. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnFace(Face.TRIAGE)
	static class TriageDoor {

		@Bean
		FaceConnections triageConnections(Database database, DatabaseProperties properties) {
			return FaceConnections.open(Face.TRIAGE, database, properties);
		}

		@Bean
		TriageDatabase triageDatabase(FaceConnections triageConnections) {
			return new TriageDatabase(triageConnections.client(),
					FaceConnections.transactions(triageConnections.pool()));
		}

		@Bean
		Notifications notifications(FaceConnections triageConnections) {
			return Notifications.over(triageConnections.direct());
		}

		@Bean
		PoolGauges triagePoolGauges(FaceConnections triageConnections) {
			return new PoolGauges("triage", triageConnections.pool());
		}

		@Bean
		DatabaseHealth triageDatabaseHealthIndicator(FaceConnections triageConnections) {
			return new DatabaseHealth(triageConnections.direct(), () -> false);
		}

	}

}
