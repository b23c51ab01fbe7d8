package org.safetyresources;

import java.util.List;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.TextChange;
import org.safetyresources.internal.diff.CatalogComparison;
import org.safetyresources.internal.diff.TextComparison;

/**
 * What differs between two versions of the data: entries of every kind, and our texts in every language.
 *
 * <pre>{@code
 * CatalogDiff diff = CatalogDiff.between(SafetyCatalog.load(oldDirectory), SafetyCatalog.load());
 * String changes = MarkdownRenderer.create().render(diff);
 * }</pre>
 *
 * <p>Whatever readers could be harmed by if it were wrong is marked as danger, and comes first. The words
 * of the library itself, such as headings, are no data and are not compared.
 *
 * @param older which data the older is
 * @param newer which data the newer is
 * @param entries what became of entries: changed ones first, then those retired, removed and added; of each
 *     of these danger first, then by kind, by country in the order of the codes, and by id
 * @param texts what became of our texts, by language with English first, and by key
 */
public record CatalogDiff(
        CatalogVersion older, CatalogVersion newer, List<EntryChange> entries, List<TextChange> texts) {

    /** Copies the lists. */
    public CatalogDiff {
        entries = List.copyOf(entries);
        texts = List.copyOf(texts);
    }

    /**
     * Compares two catalogues as they are in force: to see what ships before it takes effect, give the newer
     * one {@link SafetyCatalog#at at} a later day.
     *
     * @param older the older one
     * @param newer the newer one
     * @return what differs
     */
    public static CatalogDiff between(SafetyCatalog older, SafetyCatalog newer) {
        return new CatalogDiff(
                older.version(),
                newer.version(),
                CatalogComparison.between(older.index, newer.index),
                TextComparison.between(older.index.texts(), newer.index.texts()));
    }

    /** {@return whether nothing differs but, maybe, the version} */
    public boolean isEmpty() {
        return entries.isEmpty() && texts.isEmpty();
    }

    /** {@return the entries at which somebody should look before readers do} */
    public List<EntryChange> dangers() {
        return entries.stream().filter(EntryChange::danger).toList();
    }
}
