package org.waymark.platform.crypto;

import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;

/** {@code keys create DIR}: makes the keys of a new hub, one folder for each face. */
@Component("keys")
class KeysCommand implements Command {

	@Override
	public int run(List<String> arguments) {
		if (arguments.size() != 2 || !arguments.get(0).equals("create")) {
			throw new CannotStart("Usage: keys create DIR");
		}
		Path folder = Path.of(arguments.get(1)).toAbsolutePath();
		try {
			KeyMaker.make(folder.resolve("public"), folder.resolve("triage"));
		}
		catch (IllegalStateException thereAlready) {
			throw new CannotStart(String.valueOf(thereAlready.getMessage()));
		}
		System.out.println("Made. Give " + folder.resolve("public") + " to the public face and "
				+ folder.resolve("triage") + " to the hub, then remove this copy; keep the hub's in escrow.");
		return 0;
	}

}
