package org.waymark.testing.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.reactive.function.BodyInserters;

import org.waymark.directory.register.GeneratedRegister;
import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.testing.DeskClient;

/** An editor of schools brings a small register, which nobody has accepted yet. */
public final class DirectoryUpload {

	private static final String REGISTER = "/triage/schools/register";

	private DirectoryUpload() {
	}

	/** Sends the form with the files; the answer leads to what they would change. */
	public static EntityExchangeResult<byte[]> by(DeskClient editor, WebTestClient web) {
		return of(editor, web, false);
	}

	/** The same with the files of the first month or of the second. */
	public static EntityExchangeResult<byte[]> of(DeskClient editor, WebTestClient web, boolean second) {
		try {
			Path folder = Files.createTempDirectory("register");
			try {
				return send(editor, web, new GeneratedRegister(5, 80, 60).write(folder, second));
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static EntityExchangeResult<byte[]> send(DeskClient editor, WebTestClient web, List<Brought> files) {
		MultipartBodyBuilder form = new MultipartBodyBuilder();
		form.part("_csrf", DeskClient.proof(editor.get(REGISTER)));
		for (Brought file : files) {
			form.part("files", new FileSystemResource(file.path()));
		}
		return web.post()
			.uri(REGISTER)
			.cookies(cookies -> editor.cookies().forEach(cookies::add))
			.body(BodyInserters.fromMultipartData(form.build()))
			.exchange()
			.expectBody()
			.returnResult();
	}

}
