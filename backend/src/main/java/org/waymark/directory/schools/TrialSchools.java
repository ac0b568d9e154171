package org.waymark.directory.schools;

import java.time.Instant;
import java.time.InstantSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.schools.TrialFile.Entry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.Council;
import org.waymark.site.content.ContentFiles;

/**
 * Publishes the invented schools of a trial before the service counts as ready, unless
 * the directory has schools. In live mode there are none. Each statement has a limit of
 * time, so this ends; on a busy machine it may take a while.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication // a command is no service
class TrialSchools implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TrialSchools.class);

	private final ContentFiles files;

	private final Schools schools;

	private final TrialPolicies policies;

	private final Council council;

	private final RunProperties run;

	private final InstantSource time;

	private final TriageDatabase database;

	TrialSchools(ContentFiles files, Schools schools, TrialPolicies policies, Council council, RunProperties run,
			InstantSource time, TriageDatabase database) {
		this.files = files;
		this.schools = schools;
		this.policies = policies;
		this.council = council;
		this.run = run;
		this.time = time;
		this.database = database;
	}

	@Override
	public void run(ApplicationArguments arguments) throws Exception {
		if (!this.run.live()) {
			this.schools.all()
				.hasElements()
				.filter(some -> !some)
				.flatMap(none -> publish(this.files.read("trial-schools.yaml", TrialFile.class)))
				.onErrorResume(Exception.class, TrialSchools::without)
				.toFuture()
				.get();
		}
	}

	/**
	 * Examples are no reason to keep a service from starting; the next start tries again.
	 */
	private static Mono<Void> without(Exception failure) {
		log.warn("The trial has no invented schools; the next start tries again: {}",
				failure.getClass().getSimpleName());
		return Mono.empty();
	}

	private Mono<Void> publish(TrialFile file) {
		Instant now = this.time.instant();
		return Flux.fromIterable(file.schools())
			.concatMap(entry -> this.schools.keep(file.school(entry, this.council.profile().localAuthority()))
				.then(describe(file, entry, now)))
			.thenMany(Flux.fromIterable(file.trusts()))
			.concatMap(trust -> this.policies.keep(file, null, trust.code(), trust.website(), trust.found(), now))
			.then(this.schools.publish())
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> describe(TrialFile file, Entry entry, Instant now) {
		return this.policies.contact(entry, now)
			.then(this.policies.keep(file, entry.urn(), null, entry.website(), entry.found(), now));
	}

}
