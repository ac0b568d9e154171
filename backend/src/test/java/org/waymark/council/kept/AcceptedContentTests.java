package org.waymark.council.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import org.waymark.platform.Face;
import org.waymark.platform.Mode;
import org.waymark.platform.RunProperties;
import org.waymark.site.Council;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.content.KeptContent;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not in force is a figure, and refuses a first going-live alone. */
class AcceptedContentTests {

	@TempDir
	private Path folder;

	@Test
	void contentThatIsNotInForceIsAFigureAndNoReasonToEndALiveService() throws IOException {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		KeptContent kept = new KeptContent(this.folder.resolve("state"), true);
		Council council = Mockito.mock(Council.class);
		AcceptedContent accepted = new AcceptedContent(kept, council, meters);
		write("[one]");
		CurrentContent<String[]> current = new CurrentContent<>(new ContentFiles(this.folder, kept),
				Set.of("list.yaml"), files -> files.read("list.yaml", String[].class));
		accepted.ready();
		assertThat(accepted.faults()).isEmpty();
		write("[one, [broken");
		current.refresh();
		assertThat(accepted.faults()).singleElement().asString().contains("list.yaml");
		assertThat(accepted.unsafe()).isFalse();
		assertThat(meters.get("waymark.content.refused").gauge().value()).isEqualTo(1);
		assertThat(meters.get("waymark.content.left.out").gauge().value()).isZero();
	}

	@Test
	void copiesAreInTheStateFolderOfTheFace() {
		StateFolders set = folders(Map.of("waymark.publication.state-dir", "/public", "waymark.hub.state-dir", "/hub"));
		assertThat(set.content(run(Face.PUBLIC))).isEqualTo(Path.of("/public/content"));
		assertThat(set.content(run(Face.TRIAGE))).isEqualTo(Path.of("/hub/content"));
		assertThat(folders(Map.of("waymark.other", "x")).content(run(Face.TRIAGE)))
			.isEqualTo(this.folder.resolve("state/content"));
	}

	private static StateFolders folders(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("waymark",
				Bindable.of(StateFolders.class));
	}

	private RunProperties run(Face face) {
		return new RunProperties(Mode.LIVE, Set.of(face), this.folder);
	}

	private void write(String text) throws IOException {
		Files.writeString(this.folder.resolve("list.yaml"), text);
	}

}
