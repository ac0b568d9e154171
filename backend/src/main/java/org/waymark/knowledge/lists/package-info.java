/**
 * The pages on which an editor keeps what stands in lists: campaigns, and words with
 * their meaning.
 *
 * <p>
 * Start at {@link RowDesk}; at {@link CampaignRows} for what is peculiar to campaigns,
 * and at {@link WordRows} for words.
 */
@NullMarked
package org.waymark.knowledge.lists;

import org.jspecify.annotations.NullMarked;
