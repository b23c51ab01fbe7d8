package org.safetyresources.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safetyresources.model.Entry;

/** What of a pack is read only when somebody asks for it. */
public interface PackPart {

    /** A part of a pack that was read as a whole. */
    PackPart NONE = new PackPart() {};

    /** {@return all entries of the pack, those at hand too} */
    default List<Located<? extends Entry>> entries() {
        return List.of();
    }

    /** {@return channels of which some serve the country, and all of which do that were left apart} */
    default List<Located<? extends Entry>> channels(String country) {
        return List.of();
    }

    /** {@return all channels left apart} */
    default List<Located<? extends Entry>> channels() {
        return List.of();
    }

    /** {@return all documents left apart} */
    default List<Located<? extends Entry>> evidence() {
        return List.of();
    }

    /** {@return how old a document is, if it was left apart} */
    default Optional<DocumentAge> age(String document) {
        return Optional.empty();
    }

    /** {@return what readers are told, terms, and the sources of both, as far as they were left apart} */
    default List<Located<? extends Entry>> guidance() {
        return List.of();
    }

    /** {@return what a country is called in a language, if that is known here} */
    default Optional<String> countryName(String country, String language) {
        return Optional.empty();
    }

    /** {@return the codes of the languages in which texts were left apart} */
    default Set<String> languages() {
        return Set.of();
    }

    /** {@return the texts in a language that were left apart, besides those of guidance} */
    default List<TextFile> texts(String language) {
        return List.of();
    }

    /** {@return the texts of guidance in a language that were left apart} */
    default List<TextFile> guidance(String language) {
        return List.of();
    }
}
