package org.waymark.platform.web;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.FormHttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads forms, and counts their fields before it makes them: six million bytes of "&amp;"
 * would be millions of objects.
 */
@Configuration(proxyBeanMethods = false)
class LimitedForms implements WebFluxConfigurer {

	private final RequestLimits limits;

	LimitedForms(RequestLimits limits) {
		this.limits = limits;
	}

	@Override
	public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
		configurer.customCodecs().registerWithDefaultConfig(new Reader(this.limits.fields()));
	}

	private static final class Reader extends FormHttpMessageReader {

		private final int fields;

		private Reader(int fields) {
			this.fields = fields;
		}

		/**
		 * Of all readers that can read a form, the last is taken. Those that say they
		 * read anything, asked without a type, stand behind the one that comes with
		 * Spring.
		 */
		@Override
		public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
			return mediaType == null || super.canRead(type, mediaType);
		}

		@Override
		public Mono<MultiValueMap<String, String>> readMono(ResolvableType type, ReactiveHttpInputMessage message,
				Map<String, Object> hints) {
			return super.readMono(type, new Counted(message, this.fields), hints);
		}

	}

	/**
	 * A body whose separators are counted as it comes.
	 *
	 * @param message as it is
	 * @param fields how many are taken
	 */
	private record Counted(ReactiveHttpInputMessage message, int fields) implements ReactiveHttpInputMessage {

		@Override
		public HttpHeaders getHeaders() {
			return this.message.getHeaders();
		}

		@Override
		public Flux<DataBuffer> getBody() {
			return Flux.defer(() -> counted(new AtomicInteger(1)));
		}

		private Flux<DataBuffer> counted(AtomicInteger seen) {
			return this.message.getBody().map(part -> {
				if (seen.addAndGet(separators(part)) > this.fields) {
					DataBufferUtils.release(part);
					throw new DataBufferLimitException("More than " + this.fields + " fields");
				}
				return part;
			});
		}

		private static int separators(DataBuffer part) {
			int found = 0;
			for (int at = part.readPosition(); at < part.writePosition(); at++) {
				found += (part.getByte(at) == '&') ? 1 : 0;
			}
			return found;
		}

	}

}
