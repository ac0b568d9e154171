package org.waymark.platform.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;

/**
 * {@code keys create DIR}: makes the keys of a new hub, one folder for each face.
 * {@code keys add DIR}: makes those that a hub's own folder has not, since a later
 * version needs them.
 */
@Component("keys")
class KeysCommand implements Command {

	@Override
	public int run(List<String> arguments) {
		if (arguments.size() != 2 || !List.of("create", "add").contains(arguments.get(0))) {
			throw new CannotStart("Usage: keys create DIR, or keys add DIR");
		}
		Path folder = Path.of(arguments.get(1)).toAbsolutePath();
		return arguments.get(0).equals("add") ? add(folder) : create(folder);
	}

	private static int add(Path folder) {
		if (!Files.exists(folder.resolve(KeySet.HUB_PRIVATE.file))) {
			throw new CannotStart("There are no keys of a hub in " + folder);
		}
		System.out.println(
				KeyMaker.addMissing(folder) ? "Made. Put a copy into escrow." : "There are all keys that it needs.");
		return 0;
	}

	private static int create(Path folder) {
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
