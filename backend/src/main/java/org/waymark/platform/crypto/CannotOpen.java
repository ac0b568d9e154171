package org.waymark.platform.crypto;

/** Something sealed does not open with the keys and the context at hand. */
public class CannotOpen extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CannotOpen(Throwable cause) {
		super("Sealed content does not open with this key and context", cause);
	}

}
