package org.waymark.platform.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses of a name. */
@FunctionalInterface
public interface NameResolver {

	/** The name servers of this machine. */
	NameResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

	/** At least one address. */
	List<InetAddress> resolve(String host) throws UnknownHostException;

}
