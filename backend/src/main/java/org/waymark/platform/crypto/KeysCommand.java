package org.waymark.platform.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;

/**
 * {@code keys create DIR}: makes the keys of a new hub, one folder for each face.
 * {@code keys add DIR}: makes those that a hub's own folder has not, since a later
 * version needs them. {@code keys rotate NAME DIR}: adds a key that is to take the place
 * of another. {@code keys status}: what stands under which key. {@code keys retire NAME
 * DIR}: destroys the old one, when nothing needs it.
 */
@Component("keys")
class KeysCommand implements Command {

	private static final String USAGE = "Usage: keys create DIR, keys add DIR, keys status, keys rotate NAME DIR, or "
			+ "keys retire NAME DIR [early]. NAME is case or identity.";

	/** Every document may have to be counted. */
	private static final Duration LONG = Duration.ofHours(1);

	private final ObjectProvider<KeyRegister> register;

	KeysCommand(ObjectProvider<KeyRegister> register) {
		this.register = register;
	}

	@Override
	public int run(List<String> arguments) {
		String words = arguments.isEmpty() ? "" : arguments.get(0) + " " + arguments.size();
		switch (words) {
			case "create 2" -> create(folder(arguments.get(1)));
			case "add 2" -> add(folder(arguments.get(1)));
			case "status 1" -> status();
			case "rotate 3" -> rotate(KeyMover.of(arguments.get(1), folder(arguments.get(2))));
			case "retire 3" -> retire(KeyMover.of(arguments.get(1), folder(arguments.get(2))), false);
			case "retire 4" -> retire(KeyMover.of(arguments.get(1), folder(arguments.get(2))), early(arguments));
			default -> throw new CannotStart(USAGE);
		}
		return 0;
	}

	private static Path folder(String name) {
		return Path.of(name).toAbsolutePath();
	}

	private static boolean early(List<String> arguments) {
		if (!arguments.get(3).equals("early")) {
			throw new CannotStart(USAGE);
		}
		return true;
	}

	private static void add(Path folder) {
		if (!Files.exists(folder.resolve(KeySet.HUB_PRIVATE.file))) {
			throw new CannotStart("There are no keys of a hub in " + folder);
		}
		say(KeyMaker.addMissing(folder) ? "Made. Put a copy into escrow." : "There are all keys that it needs.");
	}

	private static void create(Path folder) {
		try {
			KeyMaker.make(folder.resolve("public"), folder.resolve("triage"));
		}
		catch (IllegalStateException thereAlready) {
			throw new CannotStart(String.valueOf(thereAlready.getMessage()));
		}
		say("Made. Give " + folder.resolve("public") + " to the public face and " + folder.resolve("triage")
				+ " to the hub, then remove this copy; keep the hub's in escrow.");
	}

	private static void rotate(KeyMover keys) {
		keys.add();
		say("Added. Put a copy of " + keys.file() + " into escrow, and give it to every other process of the hub. "
				+ "The new key comes into force when all of them have it. See 'keys status'.");
	}

	private void status() {
		List<String> lines = this.register.getObject().status().block(LONG);
		if (lines != null) {
			lines.forEach(KeysCommand::say);
		}
	}

	private void retire(KeyMover keys, boolean early) {
		List<Long> older = keys.older();
		if (older.isEmpty()) {
			throw new CannotStart("The file " + keys.file() + " holds one key. There is none to retire.");
		}
		this.register.getObject().destroy(keys.name(), keys.newest(), older, early).block(LONG);
		keys.keepNewest();
		say("Destroyed in " + keys.file() + ". Run the same for the folder of every other process of the hub. "
				+ "Destroy the copies in escrow that hold the old key, and note it.");
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
