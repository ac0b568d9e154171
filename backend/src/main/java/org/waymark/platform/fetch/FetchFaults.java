package org.waymark.platform.fetch;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import io.netty.channel.ConnectTimeoutException;

/** Tells from a failure what is wrong. */
final class FetchFaults {

	private FetchFaults() {
	}

	static FetchFault of(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof AddressGuard.PrivateHost) {
				return FetchFault.PRIVATE;
			}
			if (cause instanceof UnknownHostException) {
				return FetchFault.NO_HOST;
			}
			if (cause instanceof SSLException) {
				return FetchFault.TLS;
			}
			if (cause instanceof TimeoutException || cause instanceof ConnectTimeoutException) {
				return FetchFault.TIMEOUT;
			}
			if (cause instanceof ConnectException) {
				return FetchFault.REFUSED;
			}
		}
		return FetchFault.BROKEN_OFF;
	}

}
