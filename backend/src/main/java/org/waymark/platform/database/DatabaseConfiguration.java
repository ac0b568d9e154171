package org.waymark.platform.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
		PublicDatabase publicDatabase(FaceConnections publicConnections) {
			return new PublicDatabase(publicConnections.client(), publicConnections.transactions());
		}

		@Bean
		PoolGauges publicPoolGauges(FaceConnections publicConnections) {
			return new PoolGauges("public", publicConnections.pool());
		}

		@Bean
		DatabaseHealth publicDatabaseHealthIndicator(FaceConnections publicConnections) {
			return new DatabaseHealth(publicConnections.direct());
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
			return new TriageDatabase(triageConnections.client(), triageConnections.transactions());
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
			return new DatabaseHealth(triageConnections.direct());
		}

	}

}
