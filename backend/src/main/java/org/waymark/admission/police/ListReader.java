package org.waymark.admission.police;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Reads a list of notifications, strictly: an unknown field may be a misspelt one on
 * which a child's safety depends. An error names the place and never the content.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ListReader {

	private static final int LONGEST_PLACE = 200;

	private final JsonMapper json = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
		.changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
		.build();

	private final PoliceProperties settings;

	private final ListRefusals refusals;

	ListReader(PoliceProperties settings, ListRefusals refusals) {
		this.settings = settings;
		this.refusals = refusals;
	}

	/** The list that was sent; an error that says why it is none. */
	Mono<List<Notification>> read(ServerHttpRequest request) {
		if (!json(request.getHeaders().getContentType())) {
			return Mono.error(() -> this.refusals.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "TYPE", ""));
		}
		return DataBufferUtils.join(request.getBody(), (int) this.settings.longest().toBytes())
			.map(ListReader::bytes)
			.defaultIfEmpty(new byte[0])
			.onErrorMap(DataBufferLimitException.class, long_ -> tooLong())
			.map(this::parse);
	}

	/** The words of a notification, the same for the same words however they were set. */
	byte[] words(Notification one) {
		return this.json.writeValueAsBytes(one);
	}

	private List<Notification> parse(byte[] body) {
		List<Notification> sent = list(body).notifications();
		if (sent == null || sent.isEmpty()) {
			throw this.refusals.of(HttpStatus.BAD_REQUEST, "EMPTY", "");
		}
		if (sent.size() > this.settings.most()) {
			throw this.refusals.of(HttpStatus.CONTENT_TOO_LARGE, "MANY", Integer.toString(this.settings.most()));
		}
		return sent;
	}

	private Sent list(byte[] body) {
		try {
			return this.json.readValue(body, Sent.class);
		}
		catch (UnrecognizedPropertyException unknown) {
			throw this.refusals.of(HttpStatus.BAD_REQUEST, "FIELD", place(unknown));
		}
		catch (DatabindException shape) {
			throw this.refusals.of(HttpStatus.BAD_REQUEST, "SHAPE", place(shape));
		}
		catch (JacksonException broken) {
			throw this.refusals.of(HttpStatus.BAD_REQUEST, "JSON", "");
		}
	}

	private RuntimeException tooLong() {
		return this.refusals.of(HttpStatus.CONTENT_TOO_LARGE, "LONG",
				Long.toString(this.settings.longest().toMegabytes()));
	}

	private static boolean json(@Nullable MediaType type) {
		return type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
				&& (type.getCharset() == null || type.getCharset() == StandardCharsets.UTF_8);
	}

	private static byte[] bytes(DataBuffer body) {
		byte[] bytes = new byte[body.readableByteCount()];
		body.read(bytes);
		DataBufferUtils.release(body);
		return bytes;
	}

	private static String place(DatabindException wrong) {
		String place = wrong.getPath()
			.stream()
			.map(at -> (at.getPropertyName() != null) ? "." + at.getPropertyName() : "[" + at.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
		return place.substring(0, Math.min(place.length(), LONGEST_PLACE));
	}

	/** The whole body. */
	private record Sent(@Nullable List<Notification> notifications) {

	}

}
