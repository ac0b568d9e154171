package org.waymark.directory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps files that a browser sends for as long as somebody reads them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Uploads {

	private static final int LONGEST = 100;

	/** Hands the files over, and removes them when that has ended, however it ends. */
	<T> Mono<T> with(List<FilePart> parts, Function<List<Brought>, Mono<T>> reader) {
		return Mono.usingWhen(folder(), folder -> saved(parts, folder).flatMap(reader), Uploads::removed);
	}

	private static Mono<List<Brought>> saved(List<FilePart> parts, Path folder) {
		return Flux.fromIterable(parts).index().concatMap(part -> {
			Path path = folder.resolve("file-" + part.getT1());
			return part.getT2().transferTo(path).thenReturn(new Brought(name(part.getT2().filename()), path));
		}).collectList();
	}

	/** A name is shown and read for a day; it never names a place on this machine. */
	private static String name(String told) {
		String last = told.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
		return last.substring(Math.max(0, last.length() - LONGEST));
	}

	private static Mono<Path> folder() {
		return Mono.fromCallable(() -> Files.createTempDirectory("waymark-register"))
			.subscribeOn(Schedulers.boundedElastic());
	}

	private static Mono<Void> removed(Path folder) {
		return Mono.<Void>fromRunnable(() -> remove(folder)).subscribeOn(Schedulers.boundedElastic());
	}

	private static void remove(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
			Files.delete(folder);
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

}
