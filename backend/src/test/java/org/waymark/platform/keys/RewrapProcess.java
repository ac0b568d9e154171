package org.waymark.platform.keys;

import java.nio.file.Path;

import org.waymark.platform.schema.ServerAddress;

/** A process of the hub that does nothing but wrap documents anew, to be killed. */
final class RewrapProcess {

	private RewrapProcess() {
	}

	public static void main(String[] arguments) {
		try (RotatingHub hub = new RotatingHub(ServerAddress.parse(arguments[0]), Path.of(arguments[1]))) {
			hub.turn();
			hub.pass();
		}
	}

}
