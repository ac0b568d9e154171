package org.waymark.publication;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.waymark.site.publication.PublishedEditions.Edition;

import static org.assertj.core.api.Assertions.assertThat;

/** The public face's own copy comes back whole or not at all. */
@ExtendWith(OutputCaptureExtension.class)
class StateFolderTests {

	private static final byte[] BODY = "{\"schools\":[]}".repeat(500).getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	@Test
	void editionComesBack() throws IOException {
		StateFolder state = new StateFolder(this.folder.resolve("made"));
		state.write("schools", new Edition(7, BODY));
		state.write("schools", new Edition(8, BODY));
		assertThat(state.read("schools")).hasValueSatisfying(kept -> {
			assertThat(kept.number()).isEqualTo(8);
			assertThat(kept.body()).isEqualTo(BODY);
		});
		assertThat(state.read("guidance")).isEmpty();
		try (Stream<Path> files = Files.list(this.folder.resolve("made"))) {
			assertThat(files).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 8, 20, 39, 45, 60 })
	void damagedFileIsLeftAsideWithALineInTheLog(int at, CapturedOutput output) throws IOException {
		StateFolder state = new StateFolder(this.folder);
		state.write("schools", new Edition(7, BODY));
		Path file = this.folder.resolve("schools.edition");
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, (at % 2 == 0) ? Arrays.copyOf(bytes, at) : changed(bytes, at));
		assertThat(state.read("schools")).isEmpty();
		assertThat(output).contains("The kept edition of schools is left aside");
	}

	@Test
	void hugeFileIsNotRead() throws IOException {
		try (RandomAccessFile huge = new RandomAccessFile(this.folder.resolve("schools.edition").toFile(), "rw")) {
			huge.setLength(2L * Packed.MOST_STORED);
		}
		assertThat(new StateFolder(this.folder).read("schools")).isEmpty();
	}

	@Test
	void folderThatCannotBeWrittenIsOnlyReported(CapturedOutput output) throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "no folder");
		new StateFolder(file).write("schools", new Edition(7, BODY));
		assertThat(output).contains("Edition 7 of schools cannot be kept for the next start");
	}

	@Test
	void liveModeWantsAFolderThatCanBeWritten() {
		assertThat(faults(null)).hasSize(1).allMatch(fault -> fault.contains("WAYMARK_PUBLICATION_STATE_DIR"));
		assertThat(faults(this.folder.resolve("missing"))).hasSize(1);
		assertThat(faults(this.folder)).isEmpty();
	}

	private static List<String> faults(@Nullable Path state) {
		return new StateFolderCheck(new PublicationProperties(10, Duration.ofSeconds(10), state)).faults();
	}

	private static byte[] changed(byte[] bytes, int at) {
		bytes[at] ^= 1;
		return bytes;
	}

}
