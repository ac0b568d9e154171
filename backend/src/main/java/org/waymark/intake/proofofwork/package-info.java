/**
 * A small task for browsers, asked only while very many reports come. It costs a person
 * nothing and a sender of thousands a good deal. Nobody who skips it is stopped.
 */
@NullMarked
package org.waymark.intake.proofofwork;

import org.jspecify.annotations.NullMarked;
