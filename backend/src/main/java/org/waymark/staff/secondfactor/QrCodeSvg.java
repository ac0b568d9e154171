package org.waymark.staff.secondfactor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * A square of dark fields that a camera reads (a QR code), as the path of an SVG.
 *
 * @param size fields on a side, with four light ones round the dark ones
 * @param path the dark fields
 */
record QrCodeSvg(int size, String path) {

	private static final int BORDER = 4;

	static QrCodeSvg of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		String path = IntStream.range(0, code.size * code.size)
			.filter(at -> code.getModule(at % code.size, at / code.size))
			.mapToObj(at -> "M" + (at % code.size + BORDER) + "," + (at / code.size + BORDER) + "h1v1h-1z")
			.collect(Collectors.joining());
		return new QrCodeSvg(code.size + 2 * BORDER, path);
	}

	@Override
	public String toString() {
		return "Square[hidden]";
	}

}
