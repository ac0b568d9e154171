package org.waymark.council;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.desk.SignWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/** Hands the council's list of signs to the desk, as {@code indicators.yaml} says now. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilIndicators implements SignWords.Indicators {

	private static final String FILE = "indicators.yaml";

	private final CurrentContent<IndicatorsFile> current;

	CouncilIndicators(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> own.read(FILE, IndicatorsFile.class));
	}

	@Override
	public List<Group> groups() {
		return this.current.get().groups();
	}

	@Override
	public boolean weighed() {
		return this.current.get().weigh();
	}

}
