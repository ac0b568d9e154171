package org.waymark.staff.local;

import java.time.Duration;
import java.util.UUID;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes. Two at a time, on threads of their
 * own, so that a flood of guesses takes neither the memory nor the processors from the
 * reports; what waits too long is told to try again.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Passwords implements DisposableBean {

	private static final int AT_ONCE = 2;

	private static final int WAITING = 200;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

	private final Scheduler threads = Schedulers.newBoundedElastic(AT_ONCE, WAITING, "passwords", 60, true);

	private final String nobody = this.argon2.encode(UUID.randomUUID().toString());

	/** Hashes a password; takes a moment of work. */
	public String hash(String password) {
		return this.argon2.encode(password);
	}

	/** Hashes a password off the event loop. */
	public Mono<String> hashed(String password) {
		return Mono.fromCallable(() -> hash(password)).subscribeOn(this.threads).timeout(PATIENCE);
	}

	Mono<Boolean> matches(String password, String hash) {
		return Mono.fromCallable(() -> this.argon2.matches(password, hash)).subscribeOn(this.threads).timeout(PATIENCE);
	}

	/** Takes as long as a wrong password, so that nobody learns which names exist. */
	Mono<Boolean> matchesNobody(String password) {
		return matches(password, this.nobody).thenReturn(false);
	}

	@Override
	public void destroy() {
		this.threads.dispose();
	}

}
