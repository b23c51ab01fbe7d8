/**
 * What to show, in which order and why: view models without markup.
 *
 * <p>{@link org.safetyresources.SafetyCatalog#page} makes a {@link
 * org.safetyresources.page.SafetyPage} from a {@link org.safetyresources.page.PageRequest}. A renderer
 * of {@link org.safetyresources.render} turns it into a document; a host with a template engine of its
 * own can walk the sections instead, and then must escape every text itself.
 */
@NullMarked
package org.safetyresources.page;

import org.jspecify.annotations.NullMarked;
