package org.waymark.directory.imports;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.directory.register.RegisterReader.Wanted;
import org.waymark.directory.schools.KeptSchool;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;

/** Which schools of the register are wanted, and how many are expected. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RegisterScope {

	private final ImportStore store;

	private final Schools schools;

	private final Council council;

	private final DirectoryProperties properties;

	RegisterScope(ImportStore store, Schools schools, Council council, DirectoryProperties properties) {
		this.store = store;
		this.schools = schools;
		this.council = council;
		this.properties = properties;
	}

	/**
	 * What is wanted now.
	 * @param progress is told now and then how many rows were read
	 */
	Mono<Wanted> wanted(IntConsumer progress) {
		return this.store.openBefore()
			.map(OptionalInt::of)
			.defaultIfEmpty(OptionalInt.empty())
			.flatMap(before -> known().map(known -> new Wanted(this.council.profile().localAuthority(), known, before,
					this.properties.mostLost(), progress)));
	}

	private Mono<Set<Integer>> known() {
		return this.schools.all().filter(school -> !school.invented()).map(KeptSchool::urn).collect(Collectors.toSet());
	}

}
