package org.waymark.site.campaigns;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a square that a camera reads (a QR code), as the path of an SVG.
 *
 * @param size fields on a side, with four light ones round the dark ones
 * @param path the dark fields
 */
record PosterCode(int size, String path) {

	private static final int BORDER = 4;

	static PosterCode of(String address) {
		QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
		String path = IntStream.range(0, code.size * code.size)
			.filter(at -> code.getModule(at % code.size, at / code.size))
			.mapToObj(at -> "M" + (at % code.size + BORDER) + "," + (at / code.size + BORDER) + "h1v1h-1z")
			.collect(Collectors.joining());
		return new PosterCode(code.size + 2 * BORDER, path);
	}

}
