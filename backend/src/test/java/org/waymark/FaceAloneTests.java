package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.TcpGate;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;
import org.waymark.testing.schools.InventedSchools;

import static org.assertj.core.api.Assertions.assertThat;

/** The public face begins while its database is away, and finds it when it is back. */
@StartsApplication
class FaceAloneTests {

	@TempDir
	private Path folder;

	@Test
	void schoolsAreShownAndFormsGiveTheNumbersUntilTheDatabaseIsBack() throws IOException, SQLException {
		try (TestServer server = TestServer.start(this.folder);
				TcpGate gate = new TcpGate(URI.create(server.url().substring("r2dbc:".length())).getPort())) {
			WaymarkProcess.Builder face = server.face("public", "public")
				.set("SPRING_R2DBC_URL", "r2dbc:postgresql://127.0.0.1:" + gate.port() + "/waymark");
			gate.open();
			try (WaymarkProcess before = face.start()) {
				publish(server);
				Await.until("the school is shown", () -> shown(before));
			}
			gate.shut();
			try (WaymarkProcess alone = face.startAlone()) {
				assertThat(shown(alone)).isTrue();
				assertThat(alone.isReady()).isFalse();
				assertThat(alone.log()).contains("SPRING_R2DBC_URL does not answer");
				Http.Page form = new Http(alone.address()).post("/report/now", Map.of("danger", List.of("no")));
				assertThat(form.status()).isEqualTo(503);
				assertThat(form.body()).contains("999", "help__number");
				gate.open();
				Await.until("the forms are open", alone::isReady);
				Await.untilAsserted(() -> assertThat(new Visit(alone.address(), Report.of("after it")).whole().kind())
					.isEqualTo(Visit.Outcome.Kind.RECEIPT));
				assertThat(alone.log()).contains("Forms are open");
			}
		}
	}

	private static boolean shown(WaymarkProcess face) throws IOException {
		return new Http(face.address()).get("/schools/900001").body().contains("Brannoc");
	}

	private static void publish(TestServer server) throws SQLException {
		try (Connection hub = server.superuser();
				PreparedStatement insert = hub
					.prepareStatement("INSERT INTO publication.edition (subject, body) VALUES ('schools', ?)")) {
			insert.setBytes(1, InventedSchools.packed());
			insert.execute();
		}
	}

}
