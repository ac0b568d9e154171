package org.waymark.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import org.waymark.platform.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeysTests {

	private static final byte[] WORDS = bytes("in their own words");

	private static final byte[] CONTEXT = bytes("context");

	@TempDir
	private Path folder;

	@BeforeEach
	void makeKeys() {
		KeyMaker.make(publicDir(), triageDir());
	}

	@Test
	void theHubOpensWhatThePublicFaceSealed() {
		byte[] sealed = PublicKeys.read(publicDir()).sealReport(WORDS, CONTEXT);
		assertThat(HubKeys.read(triageDir()).openReport(sealed, CONTEXT)).isEqualTo(WORDS);
	}

	@Test
	void nothingOpensInAnotherContext() {
		byte[] sealed = PublicKeys.read(publicDir()).sealReport(WORDS, CONTEXT);
		assertThatExceptionOfType(CannotOpen.class)
			.isThrownBy(() -> HubKeys.read(triageDir()).openReport(sealed, bytes("another")));
	}

	@Test
	void anotherHubOpensNothing() {
		byte[] sealed = PublicKeys.read(publicDir()).sealReport(WORDS, CONTEXT);
		Path other = this.folder.resolve("other");
		KeyMaker.make(other.resolve("public"), other.resolve("triage"));
		assertThatExceptionOfType(CannotOpen.class)
			.isThrownBy(() -> HubKeys.read(other.resolve("triage")).openReport(sealed, CONTEXT));
	}

	@Test
	void aDocumentOpensOnlyInItsPlace() {
		HubKeys keys = HubKeys.read(triageDir());
		UUID record = UUID.randomUUID();
		byte[] sealed = keys.sealCase("concern", record, WORDS);
		assertThat(keys.openCase("concern", record, sealed)).isEqualTo(WORDS);
		assertThatExceptionOfType(CannotOpen.class).isThrownBy(() -> keys.openCase("card", record, sealed));
		assertThatExceptionOfType(CannotOpen.class)
			.isThrownBy(() -> keys.openCase("concern", UUID.randomUUID(), sealed));
		assertThatExceptionOfType(CannotOpen.class).isThrownBy(() -> keys.openIdentity(record, sealed));
	}

	@Test
	void anAlteredDocumentDoesNotOpen() {
		HubKeys keys = HubKeys.read(triageDir());
		UUID record = UUID.randomUUID();
		byte[] sealed = keys.sealIdentity(record, WORDS);
		sealed[sealed.length - 1] ^= 1;
		assertThatExceptionOfType(CannotOpen.class).isThrownBy(() -> keys.openIdentity(record, sealed));
	}

	@Test
	void thePublicFolderHoldsNothingThatOpens() throws Exception {
		try (var files = Files.list(publicDir())) {
			assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("hub-public.json",
					"pepper.json");
		}
		assertThat(Files.readString(publicDir().resolve("hub-public.json"))).contains("ASYMMETRIC_PUBLIC")
			.doesNotContain("ASYMMETRIC_PRIVATE");
	}

	@Test
	void keysAreTheirOwnersOnly() throws Exception {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(triageDir()))).isEqualTo("rwx------");
		assertThat(
				PosixFilePermissions.toString(Files.getPosixFilePermissions(triageDir().resolve("hub-private.json"))))
			.isEqualTo("rw-------");
	}

	@Test
	void keysAreNeverReplaced() {
		assertThatIllegalStateException().isThrownBy(() -> KeyMaker.make(publicDir(), triageDir()))
			.withMessageContaining("never replaced");
	}

	@Test
	void aKeyThatALaterVersionNeedsIsAddedOnceAndOthersStay() throws Exception {
		Files.delete(triageDir().resolve("linking.json"));
		String hub = Files.readString(triageDir().resolve("hub-private.json"));
		assertThat(KeyMaker.addMissing(triageDir())).isTrue();
		byte[] digest = HubKeys.read(triageDir()).trace("NAME", "word");
		assertThat(KeyMaker.addMissing(triageDir())).isFalse();
		assertThat(HubKeys.read(triageDir()).trace("NAME", "word")).isEqualTo(digest)
			.isNotEqualTo(HubKeys.read(triageDir()).trace("PLACE", "word"));
		assertThat(Files.readString(triageDir().resolve("hub-private.json"))).isEqualTo(hub);
	}

	@Test
	void theCommandAddsToAHubsOwnFolderAlone() throws Exception {
		Files.delete(triageDir().resolve("linking.json"));
		KeysCommand command = new KeysCommand(new StaticListableBeanFactory().getBeanProvider(KeyRegister.class));
		assertThat(command.run(List.of("add", triageDir().toString()))).isZero();
		assertThat(triageDir().resolve("linking.json")).exists();
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> command.run(List.of("add", publicDir().toString())));
		assertThat(publicDir().resolve("linking.json")).doesNotExist();
	}

	private Path publicDir() {
		return this.folder.resolve("public");
	}

	private Path triageDir() {
		return this.folder.resolve("triage");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
