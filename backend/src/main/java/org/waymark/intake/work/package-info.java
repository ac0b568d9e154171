/**
 * A small task for browsers, asked only while very many reports come: it costs a person
 * nothing and somebody who sends thousands a good deal. Nobody who leaves it is stopped.
 */
@NullMarked
package org.waymark.intake.work;

import org.jspecify.annotations.NullMarked;
