package org.waymark.staff.trial;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.staff.Role;
import org.waymark.staff.accounts.AccountChanges;
import org.waymark.staff.local.Passwords;

/**
 * Makes the accounts of a trial before the service counts as ready, and says how to use
 * them. In live mode it makes none, and {@link NoTrialAccounts} refuses any.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication // a command is no service
class TrialAccounts implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TrialAccounts.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int A_ROW = 7;

	private static final List<Trial> ALL = List.of(new Trial("worker", "Trial worker", Role.SOCIAL_WORKER),
			new Trial("worker2", "Second trial worker", Role.SOCIAL_WORKER),
			new Trial("manager", "Trial duty manager", Role.MANAGER),
			new Trial("manager2", "Second trial duty manager", Role.MANAGER),
			new Trial("intake", "Trial intake officer", Role.INTAKE_OFFICER),
			new Trial("nights", "Trial night worker", Role.OUT_OF_HOURS),
			new Trial("police", "Trial police partner", Role.POLICE),
			new Trial("awaken", "Trial exploitation team partner", Role.AWAKEN),
			new Trial("licensing", "Trial licensing partner", Role.LICENSING),
			new Trial("health", "Trial health partner", Role.HEALTH),
			new Trial("education", "Trial education partner", Role.EDUCATION),
			new Trial("probation", "Trial probation partner", Role.PROBATION),
			new Trial("prison", "Trial prison partner", Role.PRISON),
			new Trial("housing", "Trial housing partner", Role.HOUSING),
			new Trial("early-help", "Trial early help partner", Role.EARLY_HELP),
			new Trial("lado", "Trial designated officer", Role.LADO),
			new Trial("editor", "Trial directory editor", Role.SCHOOL_EDITOR),
			new Trial("content", "Trial content editor", Role.CONTENT_EDITOR),
			new Trial("analyst", "Trial analyst", Role.ANALYST),
			new Trial("scrutiny", "Trial scrutiny viewer", Role.SCRUTINY_VIEWER),
			new Trial("auditor", "Trial auditor", Role.AUDITOR), new Trial("admin", "Trial administrator", Role.ADMIN));

	private final AccountChanges accounts;

	private final Passwords passwords;

	private final TrialProperties trial;

	private final RunProperties run;

	private final Environment environment;

	TrialAccounts(AccountChanges accounts, Passwords passwords, TrialProperties trial, RunProperties run,
			Environment environment) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.trial = trial;
		this.run = run;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) throws Exception {
		if (!this.run.live()) {
			String password = this.trial.trialPassword().orElseGet(() -> TrialPassword.in(this.run.dataDir()));
			keep(this.passwords.hash(password)).toFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			log.info(welcome(password));
		}
	}

	// One hash for all of them: they share the password in any case.
	private Mono<Void> keep(String hash) {
		return Flux.fromIterable(ALL)
			.concatMap(one -> this.accounts.keepTrial(one.signIn(), one.name(), one.role(), hash))
			.then();
	}

	private String welcome(String password) {
		String address = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		return """

				------------------------------------------------------------------
				  Waymark is running as a trial. Nothing here is a real service.
				%s  The desk            %s/triage
				  Sign in as          %s
				  Password            %s
				------------------------------------------------------------------
				""".formatted(this.run.runs(Face.PUBLIC) ? "  Raise a concern     " + address + "/\n" : "", address,
				names(), this.trial.trialPassword().isPresent() ? "as set in WAYMARK_TRIAL_PASSWORD" : password);
	}

	private static String names() {
		return IntStream.iterate(0, from -> from < ALL.size(), from -> from + A_ROW)
			.mapToObj(from -> ALL.subList(from, Math.min(from + A_ROW, ALL.size())))
			.map(row -> row.stream().map(Trial::signIn).collect(Collectors.joining(", ")))
			.collect(Collectors.joining(",\n                      "));
	}

	/**
	 * An account of the trial.
	 */
	private record Trial(String signIn, String name, Role role) {

	}

}
