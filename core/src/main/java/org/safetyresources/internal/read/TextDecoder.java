package org.safetyresources.internal.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.TextReview;

/**
 * Decodes a file of texts: in English the texts themselves, in another language each with the fingerprint
 * of the English it was made from.
 */
final class TextDecoder {

    private final Fields file;
    private final Faults faults;
    private TextReview review = TextReview.ORIGINAL;

    TextDecoder(Fields file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    TextFile decode() {
        Node language = file.one("language");
        LanguageTag tag = new LanguageTag(file.asText(language));
        boolean translated = isTranslated(tag.code());
        if (translated) {
            file.text("madeBy");
            review = file.constant("review", TextReview.class);
        }
        Node own = file.one("texts");
        if (own.kind() != Node.Kind.OBJECT) {
            faults.addLoss();
        }
        Fields texts = new Fields(own, faults);
        Map<String, Located<TextFile.Wording>> byKey = new LinkedHashMap<>();
        for (Node text : own.members()) {
            byKey.put(text.key(), translated ? translation(text) : original(texts, text));
        }
        return new TextFile(new Located<>(tag, language), byKey);
    }

    /** Of a language that is none, the look of the file decides: it has one fault, not one a text. */
    private boolean isTranslated(String language) {
        return !language.equals(LanguageTag.ENGLISH.code())
                && (file.find("madeBy") != null || Codes.language(language).isEmpty());
    }

    private Located<TextFile.Wording> original(Fields texts, Node text) {
        return new Located<>(new TextFile.Wording(texts.asText(text), TextReview.ORIGINAL, Optional.empty()), text);
    }

    private Located<TextFile.Wording> translation(Node node) {
        Fields fields = new Fields(node, faults);
        Node text = fields.one("text");
        // Who made one text and how it was checked may differ from the rest of the file.
        fields.optionalText("madeBy");
        @Nullable Node own = fields.find("review");
        TextReview reviewed = own == null ? review : fields.constant("review", TextReview.class);
        TextFile.Wording wording =
                new TextFile.Wording(fields.asText(text), reviewed, Optional.of(fields.text("english")));
        fields.end();
        return new Located<>(wording, node);
    }
}
