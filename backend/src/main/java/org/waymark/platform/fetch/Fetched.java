package org.waymark.platform.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public final class Fetched {

	private final List<Hop> hops;

	private final @Nullable FetchFault fault;

	private final Map<String, String> headers;

	private final byte[] body;

	private final boolean whole;

	private Fetched(List<Hop> hops, @Nullable FetchFault fault, Map<String, String> headers, byte[] body,
			boolean whole) {
		this.hops = List.copyOf(hops);
		this.fault = fault;
		this.headers = Map.copyOf(headers);
		this.body = body;
		this.whole = whole;
	}

	static Fetched failed(List<Hop> hops, FetchFault fault) {
		return new Fetched(hops, fault, Map.of(), new byte[0], false);
	}

	static Fetched answered(List<Hop> hops, Map<String, String> headers, byte[] body, boolean whole) {
		return new Fetched(hops, null, headers, body, whole);
	}

	/** Why there is no answer; empty when there is one. */
	public Optional<FetchFault> fault() {
		return Optional.ofNullable(this.fault);
	}

	/** Each address that answered, the last at the end. */
	public List<Hop> hops() {
		return this.hops;
	}

	/**
	 * Where the answer is from, after all redirects; the address asked if there is none.
	 */
	public Optional<URI> place() {
		return this.hops.isEmpty() ? Optional.empty() : Optional.of(this.hops.get(this.hops.size() - 1).address());
	}

	/** The status of the last answer; 0 when there is none. */
	public int status() {
		return (this.fault != null || this.hops.isEmpty()) ? 0 : this.hops.get(this.hops.size() - 1).status();
	}

	/** A header of the last answer, or an empty text. */
	public String header(String name) {
		return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
	}

	/** The bytes, up to the limit. */
	public byte[] body() {
		return this.body.clone();
	}

	/** Whether the body is all of it. */
	public boolean whole() {
		return this.whole;
	}

	/** The bytes as text, good enough to look for words. */
	public String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "Fetched[" + this.fault + " " + status() + "]";
	}

	/**
	 * One answer on the way.
	 *
	 * @param address that was asked
	 * @param status of its answer
	 */
	public record Hop(URI address, int status) {

	}

}
