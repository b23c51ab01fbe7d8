package org.safetyresources.examples.glossarysite;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.safetyresources.model.LanguageTag;

/** The site's own words in one language, such as its menu; a language without a file of them has the English ones. */
final class Words {

    private final LanguageTag language;
    private final Properties texts;

    private Words(LanguageTag language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    static Words in(LanguageTag language) {
        try (InputStream own = file(language)) {
            if (own != null) {
                return new Words(language, read(own));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words in " + language, e);
        }
        if (language.equals(LanguageTag.ENGLISH)) {
            throw new IllegalStateException("The jar of this program is incomplete: there are no words in it.");
        }
        return in(LanguageTag.ENGLISH);
    }

    private static @Nullable InputStream file(LanguageTag language) {
        return Words.class.getResourceAsStream("words/" + language.code() + ".properties");
    }

    private static Properties read(InputStream in) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return texts;
    }

    /** {@return the language the words are really in} */
    LanguageTag language() {
        return language;
    }

    Text get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words \"" + key + "\" in " + language + ".");
        }
        return new Text(text, language);
    }

    /** The words with what stands in braces filled in: names and values in turn. */
    Text get(String key, String... values) {
        String text = get(key).words();
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(value(text.substring(open + 1, close), values));
            from = close + 1;
        }
        return new Text(filled.append(text, from, text.length()).toString(), language);
    }

    private static String value(String name, String... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("Nothing is given for {" + name + "}.");
    }
}
