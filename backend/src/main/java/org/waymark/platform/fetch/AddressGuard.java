package org.waymark.platform.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Decides before each request whether its address may be asked. */
final class AddressGuard {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private final NameResolver names;

	private final IntPredicate ports;

	private final Predicate<InetAddress> addresses;

	AddressGuard(NameResolver names, IntPredicate ports, Predicate<InetAddress> addresses) {
		this.names = names;
		this.ports = ports;
		this.addresses = addresses;
	}

	/** What can be told from the address alone. */
	Optional<FetchFault> fault(URI address) {
		String scheme = address.getScheme();
		if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) || address.getHost() == null
				|| address.getUserInfo() != null) {
			return Optional.of(FetchFault.ADDRESS);
		}
		return this.ports.test(port(address)) ? Optional.empty() : Optional.of(FetchFault.PORT);
	}

	/**
	 * Asks for the addresses of a host. If one of them may not be asked, none is: only
	 * somebody who tries a trick mixes them.
	 */
	List<InetAddress> allowed(String host) throws UnknownHostException {
		List<InetAddress> found = this.names.resolve(host.replaceAll("^\\[|\\]$", ""));
		if (!found.stream().allMatch(this.addresses)) {
			throw new PrivateHost();
		}
		return found;
	}

	private static int port(URI address) {
		if (address.getPort() >= 0) {
			return address.getPort();
		}
		return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
	}

	/**
	 * A host has an address that may not be asked. Its name is no part of the message.
	 */
	static final class PrivateHost extends UnknownHostException {

		private static final long serialVersionUID = 1L;

	}

}
