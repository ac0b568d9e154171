package org.waymark.staff.provider;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Ends the sessions of a provider that is no longer in the settings, before the service
 * counts as ready. A council takes a provider out when it no longer trusts it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ForgottenProviders implements ApplicationRunner {

	private final Providers providers;

	private final ProviderAccounts accounts;

	ForgottenProviders(Providers providers, ProviderAccounts accounts) {
		this.providers = providers;
		this.accounts = accounts;
	}

	@Override
	public void run(ApplicationArguments arguments) throws Exception {
		this.accounts.endAllBut(this.providers.names().keySet()).toFuture().get(30, TimeUnit.SECONDS);
	}

}
