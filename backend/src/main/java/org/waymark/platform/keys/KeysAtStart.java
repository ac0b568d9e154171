package org.waymark.platform.keys;

import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Before a hub serves anybody it takes the key in force, and refuses keys that were
 * destroyed: what it sealed with them no other process could open.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class KeysAtStart implements SmartInitializingSingleton {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final KeyRotation rotation;

	KeysAtStart(KeyRotation rotation) {
		this.rotation = rotation;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> faults = this.rotation.begin().block(PATIENCE);
		if (faults != null && !faults.isEmpty()) {
			throw new CannotStart(faults);
		}
	}

}
