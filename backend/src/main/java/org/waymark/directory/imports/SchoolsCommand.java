package org.waymark.directory.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.stereotype.Component;

import org.waymark.directory.register.RefusedRegister;
import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * {@code schools import FILE…}: brings files of the register. What they would change
 * waits at the desk, where an editor accepts it.
 */
@Component("schools")
@ConditionalOnFace(Face.TRIAGE)
class SchoolsCommand implements Command {

	private static final int MINUTES = 10;

	private final Imports imports;

	private final RegisterWords words;

	SchoolsCommand(Imports imports, RegisterWords words) {
		this.imports = imports;
		this.words = words;
	}

	@Override
	public int run(List<String> arguments) {
		if (arguments.size() < 2 || !arguments.get(0).equals("import")) {
			throw new CannotStart("Usage: schools import FILE…, such as: schools import edubasealldata20261101.csv");
		}
		List<Path> paths = arguments.stream().skip(1).map(Path::of).toList();
		List<String> absent = paths.stream().filter(path -> !Files.isReadable(path)).map(Path::toString).toList();
		if (!absent.isEmpty()) {
			throw new CannotStart("These files cannot be read: " + String.join(", ", absent) + ".");
		}
		try {
			said(bring(paths.stream().map(path -> new Brought(path.getFileName().toString(), path)).toList()));
			return 0;
		}
		catch (RefusedRegister refused) {
			System.out.println("The register was refused. Nothing was changed.");
			this.words.all(refused.faults()).forEach(reason -> System.out.println("  " + reason));
			return 1;
		}
	}

	private StoredImport bring(List<Brought> files) {
		try {
			return this.imports.bring(files, Optional.empty(), rows -> System.out.println("Read " + rows + " rows …"))
				.flatMap((UUID id) -> this.imports.find(id))
				.toFuture()
				.get(MINUTES, TimeUnit.MINUTES);
		}
		catch (ExecutionException failed) {
			if (failed.getCause() instanceof RefusedRegister refused) {
				throw refused;
			}
			throw new IllegalStateException("The register could not be brought", failed);
		}
		catch (InterruptedException | TimeoutException failed) {
			throw new IllegalStateException("The register could not be brought", failed);
		}
	}

	private void said(StoredImport imported) {
		System.out.println("Read %d schools, of which %d are open and in the council's area."
			.formatted(imported.counts().rows(), imported.counts().open()));
		this.words.warnings(imported.warnings()).forEach(System.out::println);
		System.out.println((imported.waiting() == 0) ? "Nothing would change."
				: imported.waiting() + " changes wait at the desk for an editor: /triage/schools/register");
	}

}
