package org.waymark.site.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** The council as its files say now. */
@Component
class FiledCouncil implements Council {

	private final CurrentContent<Content> current;

	@Autowired
	FiledCouncil(ContentFiles files, ObjectProvider<Rules> rules) {
		this.current = new CurrentContent<>(files, CouncilReader.FILES, Content::of,
				content -> rules.stream()
					.flatMap(some -> some.faults(content).stream())
					.collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	FiledCouncil(ContentFiles files) {
		this.current = new CurrentContent<>(files, CouncilReader.FILES, Content::of);
	}

	@Override
	public CouncilProfile profile() {
		return this.current.get().profile();
	}

	@Override
	public List<Sign> signs() {
		return this.current.get().signs();
	}

	@Override
	public Screening screening() {
		return this.current.get().screening();
	}

	@Override
	public List<Sign> list(String name) {
		return this.current.get().list(name);
	}

	@Override
	public List<Sign> shippedList(String name) {
		return this.current.get().shippedList(name);
	}

	@Override
	public List<Need> needs() {
		return this.current.get().needs();
	}

	@Override
	public Areas areas() {
		return this.current.get().areas();
	}

	/** Takes what changed, if it can be read. */
	void refresh() {
		this.current.refresh();
	}

	private record Content(CouncilProfile profile, List<Sign> signs, Screening screening,
			Map<String, List<Sign>> worries, List<Need> needs, Areas areas) implements Council {

		static Content of(ContentFiles files) {
			CouncilReader reader = new CouncilReader(files);
			return new Content(reader.profile(), reader.signs(), reader.screening(), reader.worries(), reader.needs(),
					reader.areas());
		}

		@Override
		public List<Sign> shippedList(String name) {
			return of(new ContentFiles(null)).list(name);
		}

		@Override
		public List<Sign> list(String name) {
			return switch (name) {
				case "signs" -> this.signs;
				case "screening" -> this.screening.questions();
				default -> this.worries.getOrDefault(name, List.of());
			};
		}

	}

}
