package org.waymark.site.council;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** The council as its files say now. */
@Component
class FiledCouncil implements Council {

	private final CurrentContent<Content> current;

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
	public List<Sign> shippedList(String name) {
		CouncilReader shipped = new CouncilReader(new ContentFiles(null));
		return switch (name) {
			case "signs" -> shipped.signs();
			case "screening" -> shipped.screening().questions();
			default -> List.of();
		};
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

	private record Content(CouncilProfile profile, List<Sign> signs, Screening screening, List<Need> needs,
			Areas areas) {

		static Content of(ContentFiles files) {
			CouncilReader reader = new CouncilReader(files);
			return new Content(reader.profile(), reader.signs(), reader.screening(), reader.needs(), reader.areas());
		}

	}

}
