/**
 * What schools propose by the link of a letter: the links, and an editor's decisions.
 * Start at {@code Invitations} for links and at {@code Proposals} for what came back.
 */
@NullMarked
package org.waymark.directory.proposals;

import org.jspecify.annotations.NullMarked;
