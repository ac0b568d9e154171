/** What a child or young person is asked. No list of what may have happened. */
@NullMarked
package org.waymark.site.report.young;

import org.jspecify.annotations.NullMarked;
