package org.waymark.council.retention;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.retention.RetentionRule;
import org.waymark.retention.RetentionSchedule;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;

/**
 * Hands the council's rules to retention, as {@code retention.yaml} says now. A file that
 * makes no sense leaves the former rules in force; if there are none, nothing is due.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilRetention implements RetentionSchedule {

	static final String FILE = "retention.yaml";

	private final CurrentContent<RetentionFile> current;

	CouncilRetention(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), CouncilRetention::read);
	}

	private static RetentionFile read(ContentFiles files) {
		return files.leniently(FILE, text -> ContentFiles.strictly(FILE, text, RetentionFile.class))
			.orElse(new RetentionFile(false, List.of()));
	}

	@Override
	public boolean example() {
		return this.current.get().example();
	}

	@Override
	public List<RetentionRule> rules() {
		return this.current.get().rules();
	}

}
