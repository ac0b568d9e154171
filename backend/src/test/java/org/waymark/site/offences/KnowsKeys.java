package org.waymark.site.offences;

import javax.crypto.SecretKey;

/** Holds a key where none may be, to prove that the rule is able to fail. */
record KnowsKeys(SecretKey key) {

}
