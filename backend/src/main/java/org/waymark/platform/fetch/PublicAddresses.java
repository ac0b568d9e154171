package org.waymark.platform.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are on the internet: those that are reserved for private networks, this
 * machine, documentation, tunnels and a cloud's own data are not (the registries of IANA
 * for special purposes).
 */
public final class PublicAddresses {

	private static final List<Block> RESERVED = List.of(Block.of(0, 0, 0, 0, 8), Block.of(10, 0, 0, 0, 8),
			Block.of(100, 64, 0, 0, 10), Block.of(127, 0, 0, 0, 8), Block.of(169, 254, 0, 0, 16),
			Block.of(172, 16, 0, 0, 12), Block.of(192, 0, 0, 0, 24), Block.of(192, 0, 2, 0, 24),
			Block.of(192, 88, 99, 0, 24), Block.of(192, 168, 0, 0, 16), Block.of(198, 18, 0, 0, 15),
			Block.of(198, 51, 100, 0, 24), Block.of(203, 0, 113, 0, 24), Block.of(224, 0, 0, 0, 3));

	/** The first three bits of addresses that are given out: 001. */
	private static final int GLOBAL = 1;

	private static final int TEREDO_AND_DOCUMENTS = 0x2001;

	private static final int SIX_TO_FOUR = 0x2002;

	private static final int DOCUMENTS = 0x0db8;

	private PublicAddresses() {
	}

	public static boolean contain(InetAddress address) {
		byte[] bytes = address.getAddress();
		return (address instanceof Inet4Address) ? RESERVED.stream().noneMatch(block -> block.contains(bytes))
				: global(bytes);
	}

	/** Tunnels carry an old address inside, which could be a private one. */
	private static boolean global(byte[] bytes) {
		int first = word(bytes, 0);
		int second = word(bytes, 2);
		if ((bytes[0] & 0xff) >> 5 != GLOBAL || first == SIX_TO_FOUR) {
			return false;
		}
		return first != TEREDO_AND_DOCUMENTS || second != DOCUMENTS && second >= 0x200;
	}

	private static int word(byte[] bytes, int at) {
		return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
	}

	/**
	 * A block of old addresses.
	 */
	private record Block(int start, int bits) {

		static Block of(int one, int two, int three, int four, int bits) {
			return new Block(one << 24 | two << 16 | three << 8 | four, bits);
		}

		boolean contains(byte[] bytes) {
			int address = (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
			return (address ^ this.start) >>> (32 - this.bits) == 0;
		}

	}

}
