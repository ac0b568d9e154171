/**
 * Campaigns by their days, and posters to print. Start at {@link Campaigns}, and at
 * {@link FiledCampaign} for a campaign as an editor changes it.
 */
@NamedInterface("campaigns")
@NullMarked
package org.waymark.site.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
