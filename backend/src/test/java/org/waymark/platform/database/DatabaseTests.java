package org.waymark.platform.database;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

import org.waymark.platform.RunProperties;
import org.waymark.platform.schema.Migrations;
import org.waymark.testing.OnTestPostgres;

@SpringBootTest(classes = DatabaseTests.Slice.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = OnTestPostgres.class)
class DatabaseTests {

	@Autowired
	private PublicDatabase publicFace;

	@Autowired
	private TriageDatabase triageFace;

	@Test
	void eachFaceHasADoorOfItsOwn() {
		roleOf(this.publicFace.client()).as(StepVerifier::create).expectNext("waymark_public").verifyComplete();
		roleOf(this.triageFace.client()).as(StepVerifier::create).expectNext("waymark_triage").verifyComplete();
	}

	@Test
	void eachFaceSeesTheVersionOfTheSchema() {
		Mono<Integer> seen = this.publicFace.client()
			.sql("SELECT platform.schema_version()")
			.mapValue(Integer.class)
			.one();
		seen.as(StepVerifier::create).expectNext(Migrations.version()).verifyComplete();
	}

	private static Mono<String> roleOf(DatabaseClient client) {
		return client.sql("SELECT current_user::text").mapValue(String.class).one();
	}

	@Import(DatabaseConfiguration.class)
	@EnableConfigurationProperties({ RunProperties.class, DatabaseProperties.class, OutsideServer.class })
	static class Slice {

	}

}
