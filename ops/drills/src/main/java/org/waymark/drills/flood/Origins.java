package org.waymark.drills.flood;

import java.net.URI;

import org.waymark.testing.Http;

/**
 * Where senders come from: machines share a set number of networks (/24), people have one
 * each, but for those who share one with machines.
 */
final class Origins {

	static final String HEADER = "X-Forwarded-For";

	/** Hosts of a network from here on are people. */
	private static final int PEOPLE = 200;

	private final URI face;

	private final int networks;

	Origins(URI face, int addresses, int networks) {
		if (addresses > networks * (PEOPLE - 1)) {
			throw new IllegalArgumentException("So many addresses need more networks");
		}
		this.face = face;
		this.networks = networks;
	}

	/** A browser at one of the addresses that flood. */
	Http machine(int address) {
		return from("198.18.%d.%d".formatted(address % this.networks, 1 + address / this.networks));
	}

	/** The address of a person whose network floods. */
	String flooded(int person) {
		return "198.18.0." + (PEOPLE + person % 50);
	}

	/** The address of a person whose network nobody else uses. */
	String alone(int person) {
		return "100.64.%d.7".formatted(person % 256);
	}

	Http from(String address) {
		Http browser = new Http(this.face);
		browser.header(HEADER, address);
		return browser;
	}

}
