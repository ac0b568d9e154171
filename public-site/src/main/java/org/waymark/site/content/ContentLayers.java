package org.waymark.site.content;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.site.publication.CurrentEdition;
import org.waymark.site.publication.PublishedEditions;

/**
 * What editors published, as this process shows it: within ten seconds of the commit. The
 * public face keeps it over a restart.
 */
@Component
public class ContentLayers {

	private final boolean folderOnly;

	private final CurrentEdition<ContentLayer> current;

	ContentLayers(ObjectProvider<PublishedEditions> editions, ContentProperties properties) {
		this.folderOnly = properties.contentFolderOnly();
		PublishedEditions published = this.folderOnly ? null : editions.getIfAvailable();
		this.current = new CurrentEdition<>((published != null) ? published : new NoEditions(), ContentLayer.SUBJECT,
				ContentLayer::read, ContentLayer.NONE);
	}

	/** Whether the folder is the only source, so that editors publish nothing. */
	public boolean folderOnly() {
		return this.folderOnly;
	}

	ContentLayer now() {
		return this.current.get();
	}

	// Together with the two seconds after which content is looked at again: below ten.
	@Scheduled(fixedDelayString = "${waymark.publication.look:5s}")
	Mono<Void> look() {
		return this.current.look();
	}

}
