package org.waymark.platform.crypto;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;

/** Gives each face its own keys and no others. */
@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {

	@Bean
	KeyFolders keyFolders(RunProperties run, KeyProperties keys) {
		Path own = run.dataDir().resolve("keys");
		KeyFolders folders = new KeyFolders(keys.publicDirOr(own.resolve("public")),
				keys.triageDirOr(own.resolve("triage")));
		if (!run.live() && keys.publicDir() == null && keys.triageDir() == null) {
			keysOfATrial(folders);
		}
		return folders;
	}

	private static void keysOfATrial(KeyFolders folders) {
		if (Files.exists(folders.triageDir().resolve(KeySet.HUB_PRIVATE.file))) {
			KeyMaker.addMissing(folders.triageDir());
			return;
		}
		KeyMaker.make(folders.publicDir(), folders.triageDir());
		KeyMaker.markAsTrial(folders.publicDir());
		KeyMaker.markAsTrial(folders.triageDir());
	}

	@Bean
	@ConditionalOnFace(Face.PUBLIC)
	PublicKeys publicKeys(KeyFolders folders) {
		return PublicKeys.read(folders.publicDir());
	}

	@Bean
	@ConditionalOnFace(Face.TRIAGE)
	HubKeys hubKeys(KeyFolders folders) {
		return HubKeys.read(folders.triageDir());
	}

	@Bean
	KeyChecks keyChecks(RunProperties run, KeyFolders folders) {
		return new KeyChecks(run, folders);
	}

}
