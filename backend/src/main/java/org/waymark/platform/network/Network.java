package org.waymark.platform.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of addresses.
 *
 * @param address its first
 * @param bits how many bits its addresses share
 */
record Network(InetAddress address, int bits) {

	/** The range that a provider gives one customer: a house, a school, a phone mast. */
	private static final int FOUR = 24;

	private static final int SIX = 56;

	Network {
		address = first(address, bits);
	}

	/**
	 * Reads {@code 10.0.0.0/8}, or a single address.
	 * @throws IllegalArgumentException when it is neither
	 */
	static Network parse(String text) {
		String[] parts = text.split("/", 2);
		InetAddress address = Addresses.parse(parts[0])
			.orElseThrow(() -> new IllegalArgumentException("Not a network: " + text));
		int most = address.getAddress().length * Byte.SIZE;
		int bits = (parts.length == 2) ? Integer.parseInt(parts[1]) : most;
		if (bits < 0 || bits > most) {
			throw new IllegalArgumentException("Not a network: " + text);
		}
		return new Network(address, bits);
	}

	static Network around(InetAddress address) {
		return new Network(address, (address instanceof Inet4Address) ? FOUR : SIX);
	}

	boolean holds(InetAddress other) {
		return other.getClass() == this.address.getClass() && first(other, this.bits).equals(this.address);
	}

	String text() {
		return this.address.getHostAddress() + "/" + this.bits;
	}

	private static InetAddress first(InetAddress address, int bits) {
		byte[] bytes = address.getAddress();
		int whole = bits / Byte.SIZE;
		if (whole < bytes.length) {
			bytes[whole] &= (byte) (0xFF << (Byte.SIZE - bits % Byte.SIZE));
			Arrays.fill(bytes, whole + 1, bytes.length, (byte) 0);
		}
		try {
			return InetAddress.getByAddress(bytes);
		}
		catch (UnknownHostException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
