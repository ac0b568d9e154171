package org.waymark.staff.provider;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.util.retry.Retry;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Ends the sessions of a provider that is no longer in the settings, before the service
 * counts as ready. A council takes a provider out when it no longer trusts it. On a busy
 * machine the start goes on after a while, and the work is tried until it is done.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ForgottenProviders implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(ForgottenProviders.class);

	private static final Retry AGAIN = Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
		.maxBackoff(Duration.ofSeconds(30));

	private static final long PATIENCE_SECONDS = 30;

	private final Providers providers;

	private final ProviderAccounts accounts;

	ForgottenProviders(Providers providers, ProviderAccounts accounts) {
		this.providers = providers;
		this.accounts = accounts;
	}

	@Override
	public void run(ApplicationArguments arguments) throws InterruptedException {
		CompletableFuture<?> done = this.accounts.endAllBut(this.providers.names().keySet())
			.retryWhen(AGAIN)
			.toFuture();
		try {
			done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException slow) {
			log.warn("Sessions of former providers are not ended yet; this is tried until it is done");
		}
	}

}
