package org.waymark.site.pdf;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.waymark.site.pdf.NoPdf.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** One PDF is made at a time; who comes when many wait is told to come again. */
class PdfCopiesTests {

	private static final byte[] PAGE = ("<html lang=\"en-GB\"><head><title>A page</title>"
			+ "<style>body { font-family: Sheet; }</style></head><body><p>One</p></body></html>")
		.getBytes(UTF_8);

	@Test
	void ofManyAtOnceSomeAreToldToComeAgainAndNoneFailsOtherwise() {
		PdfCopies copies = new PdfCopies();
		List<String> said = Flux.range(0, 100)
			.flatMap(one -> copies.copy(PAGE, Instant.EPOCH)
				.map(made -> "MADE")
				.onErrorResume(NoPdf.class, none -> Flux.just(none.reason().name()).next()), 100)
			.collectList()
			.block();
		copies.destroy();
		assertThat(said).hasSize(100).containsOnly("MADE", Reason.BUSY.name()).contains("MADE", Reason.BUSY.name());
	}

	@Test
	void whoComesAgainIsServed() {
		PdfCopies copies = new PdfCopies();
		assertThat(copies.copy(PAGE, Instant.EPOCH).block()).startsWith("%PDF-".getBytes(UTF_8));
		assertThat(copies.copy(PAGE, Instant.EPOCH).block()).startsWith("%PDF-".getBytes(UTF_8));
		copies.destroy();
	}

}
