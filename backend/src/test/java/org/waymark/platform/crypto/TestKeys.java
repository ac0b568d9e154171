package org.waymark.platform.crypto;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Keys made for one test. */
public final class TestKeys {

	private TestKeys() {
	}

	/** Keys of a public face, made in this folder. */
	public static PublicKeys ofThePublicFace(Path folder) {
		Path own = folder.resolve("public");
		KeyMaker.make(own, folder.resolve("triage"));
		return PublicKeys.read(own);
	}

	/** Keys of a hub, made in this folder. */
	public static HubKeys ofTheHub(Path folder) {
		Path own = folder.resolve("triage");
		KeyMaker.make(folder.resolve("public"), own);
		return HubKeys.read(own);
	}

	/** Adds a key to a hub's folder, as an operator does. */
	public static void rotate(String name, Path folder) {
		command(new StaticListableBeanFactory(Map.of()), "rotate", name, folder.toString());
	}

	/** Destroys the old key of a hub's folder, as an operator does. */
	public static void retire(String name, Path folder, KeyRegister register) {
		command(new StaticListableBeanFactory(Map.of("register", register)), "retire", name, folder.toString());
	}

	/** The same, before copies of the database are too old to serve. */
	public static void retireEarly(String name, Path folder, KeyRegister register) {
		command(new StaticListableBeanFactory(Map.of("register", register)), "retire", name, folder.toString(),
				"early");
	}

	private static void command(StaticListableBeanFactory beans, String... words) {
		new KeysCommand(beans.getBeanProvider(KeyRegister.class)).run(List.of(words));
	}

}
