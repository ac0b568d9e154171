package org.waymark.directory.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import org.waymark.directory.register.GeneratedRegister;
import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** An editor brings the register, looks at what it changes, accepts it and undoes it. */
@WaymarkTest
class RegisterJourneyTests {

	private static final String REGISTER = "/triage/schools/register";

	@Autowired
	private WebTestClient web;

	@TempDir
	private Path folder;

	private DeskClient editor;

	@Test
	void filesAreReadLookedAtAcceptedAndUndone() throws IOException {
		this.editor = DeskClient.signedIn(this.web, "editor");
		String page = location(upload(new GeneratedRegister(5, 80, 60).write(this.folder, false)));
		assertThat(text(this.editor.get(page))).contains("New schools", "Accept all 59: new schools", "2026-10-01");
		assertThat(Rows.count("SELECT count(*) FROM directory.school")).isZero();
		assertThat(decide(page, Map.of("act", "ACCEPT", "kind", "NEW")).getStatus().value()).isEqualTo(422);
		assertThat(decide(page, Map.of("act", "ACCEPT", "kind", "NEW", "change", "0")).getStatus().value())
			.isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM directory.school")).isOne();
		decide(page, Map.of("act", "ACCEPT_ALL", "kind", "NEW"));
		assertThat(Rows.count("SELECT count(*) FROM directory.school")).isEqualTo(59);
		assertThat(decide(page, Map.of("act", "ACCEPT_ALL", "kind", "NEW")).getStatus().value()).isEqualTo(409);
		assertThat(decide(page, Map.of("act", "UNDO")).getStatus().value()).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM directory.school")).isZero();
		assertThat(text(this.editor.get(REGISTER))).contains("Undone", "Trial directory editor");
	}

	@Test
	void refusedFilesAreToldWithEveryReason() throws IOException {
		this.editor = DeskClient.signedIn(this.web, "editor");
		List<Brought> files = new GeneratedRegister(5, 80, 60).write(this.folder, false);
		EntityExchangeResult<byte[]> answer = upload(List.of(files.get(1), files.get(1)));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("two files of this kind", "file of establishments is missing");
		assertThat(text(upload(List.of()))).contains("Choose at least");
		assertThat(Rows.count("SELECT count(*) FROM directory.import")).isZero();
	}

	@Test
	void filesWithoutTheProofOfTheFormAreRefused() throws IOException {
		this.editor = DeskClient.signedIn(this.web, "editor");
		List<Brought> files = new GeneratedRegister(5, 80, 60).write(this.folder, false);
		assertThat(upload(files, "wrong").getStatus().value()).isEqualTo(403);
		assertThat(Rows.count("SELECT count(*) FROM directory.import")).isZero();
	}

	private EntityExchangeResult<byte[]> decide(String page, Map<String, String> fields) {
		return this.editor.send("/triage/home", page, fields);
	}

	private EntityExchangeResult<byte[]> upload(List<Brought> files) {
		return upload(files, DeskClient.proof(this.editor.get(REGISTER)));
	}

	private EntityExchangeResult<byte[]> upload(List<Brought> files, String proof) {
		MultipartBodyBuilder form = new MultipartBodyBuilder();
		form.part("_csrf", proof);
		files.forEach(file -> form.part("files", new FileSystemResource(file.path())));
		return this.web.post()
			.uri(REGISTER)
			.cookies(cookies -> this.editor.cookies().forEach(cookies::add))
			.body(BodyInserters.fromMultipartData(form.build()))
			.exchange()
			.expectBody()
			.returnResult();
	}

	private static String location(EntityExchangeResult<byte[]> answer) {
		assertThat(answer.getStatus().value()).isEqualTo(303);
		return String.valueOf(answer.getResponseHeaders().getLocation());
	}

}
