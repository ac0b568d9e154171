package org.waymark.directory.register;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a file of an archive that unpacks to more than any register. */
final class BoundedStream extends FilterInputStream {

	private long left;

	BoundedStream(InputStream in, long longest) {
		super(in);
		this.left = longest;
	}

	@Override
	public int read() throws IOException {
		count(1);
		return super.read();
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		int read = super.read(into, from, length);
		count(read);
		return read;
	}

	private void count(int read) throws IOException {
		this.left -= Math.max(read, 0);
		if (this.left < 0) {
			throw new EOFException("The file is too long");
		}
	}

}
