package org.safetyresources.internal.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.text.Codes;
import org.safetyresources.internal.text.Fingerprint;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.text.Shapes;
import org.safetyresources.model.ChannelNote;
import org.safetyresources.model.Entry;
import org.safetyresources.model.Fact;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.NoteKind;
import org.safetyresources.model.Organization;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.SituationGuidance;
import org.safetyresources.model.Term;
import org.safetyresources.model.ThreatGuidance;

/** Every text that is needed is there in English, and none is there that nothing shows. */
final class TextRules {

    private final Faults faults;
    private final Map<String, Located<? extends Entry>> needed = new HashMap<>();
    private final Set<String> allowed = new HashSet<>();

    private TextRules(Faults faults) {
        this.faults = faults;
    }

    /** Checks packs as they were read, and as they are laid over each other. */
    static void check(List<Pack> packs, List<Pack> merged, Faults faults) {
        TextRules before = new TextRules(faults);
        packs.forEach(before::collect);
        TextRules rules = new TextRules(faults);
        merged.forEach(rules::collect);
        // Steps that only a hidden entry showed were right where they were written.
        rules.allowed.addAll(before.allowed);
        rules.allowed.addAll(before.needed.keySet());
        Set<String> english = new HashSet<>();
        for (Pack pack : merged) {
            for (TextFile file : pack.texts()) {
                rules.file(file);
                if (file.language().value().equals(LanguageTag.ENGLISH)) {
                    english.addAll(file.texts().keySet());
                }
            }
        }
        List<String> missing = new ArrayList<>(rules.needed.keySet());
        missing.removeAll(english);
        missing.stream().sorted(Comparator.naturalOrder()).forEach(rules::missing);
    }

    private void collect(Pack pack) {
        pack.entries(Organization.class).forEach(o -> needed.put(o.value().roleKey(), o));
        pack.entries(Fact.class).forEach(f -> needed.put(f.value().statementKey(), f));
        pack.entries(HelpResource.class).forEach(r -> needed.put(r.value().descriptionKey(), r));
        pack.entries(Term.class).forEach(t -> {
            allowed.add(t.value().reasonKey());
            if (t.value().reason().isEmpty()) {
                needed.put(t.value().reasonKey(), t);
            }
        });
        pack.entries(ThreatGuidance.class).forEach(this::guidance);
        pack.entries(SituationGuidance.class)
                .forEach(s -> s.value().readers().forEach(steps -> steps(steps.steps(), s)));
        pack.entries(ReportingChannel.class).forEach(c -> {
            allowed.add(c.value().useKey());
            c.value().groupUseKey().ifPresent(allowed::add);
            notes(c);
        });
    }

    private void guidance(Located<ThreatGuidance> guidance) {
        needed.put(guidance.value().nameKey(), guidance);
        for (ThreatGuidance.Advice advice : guidance.value().readers()) {
            needed.put(guidance.value().explanationKey(advice.audience()), guidance);
            advice.signs().forEach(sign -> needed.put(ThreatGuidance.signKey(sign), guidance));
            steps(advice.steps(), guidance);
            steps(advice.avoid(), guidance);
        }
    }

    private void steps(List<String> steps, Located<? extends Entry> shown) {
        steps.forEach(step -> needed.put(ThreatGuidance.stepKey(step), shown));
    }

    /** A note whose kind could not be read may be of any kind. */
    private void notes(Located<ReportingChannel> channel) {
        Node list = References.at(channel.node(), "notes");
        List<ChannelNote> notes = channel.value().notes();
        boolean unread = faults.has(list);
        for (int i = 0; i < notes.size(); i++) {
            if (faults.has(References.at(References.at(list, Integer.toString(i)), "kind"))) {
                unread = true;
            } else {
                needed.put(channel.value().noteKey(notes.get(i).kind()), channel);
            }
        }
        for (NoteKind kind : NoteKind.values()) {
            if (unread) {
                allowed.add(channel.value().noteKey(kind));
            }
        }
    }

    private void file(TextFile file) {
        checkWords(file, faults);
        String language = file.language().value().code();
        String path = file.language().node().name();
        if (path.startsWith("text/") && !path.equals("text/" + language + ".json")) {
            faults.add(
                    file.language().node(),
                    Quoting.quote(language) + " is not the language that the file is named after");
        }
        file.texts().forEach((key, text) -> {
            if (!faults.hasLoss() && !needed.containsKey(key) && !allowed.contains(key)) {
                faults.add(text.node(), "is a text that no entry shows; correct the key or remove it");
            }
        });
    }

    /** Checks the language and the words of a file of texts. */
    static void checkWords(TextFile file, Faults faults) {
        String language = file.language().value().code();
        Codes.language(language).ifPresent(problem -> {
            faults.add(file.language().node(), Quoting.quote(language) + " " + problem);
            faults.addLoss();
        });
        for (Located<TextFile.Wording> text : file.texts().values()) {
            String words = text.value().text();
            Shapes.plainText(words).ifPresent(problem -> faults.add(text.node(), Quoting.quote(words) + " " + problem));
            text.value()
                    .english()
                    .filter(mark -> !Fingerprint.isOne(mark))
                    .ifPresent(mark -> faults.add(
                            References.at(text.node(), "english"),
                            Quoting.quote(mark) + " is not the mark of a text; write the first 12 digits of the SHA-256"
                                    + " of the English text, in lower case"));
        }
    }

    private void missing(String key) {
        Located<? extends Entry> entry = needed.get(key);
        // A faulty id is reported as such; nobody could write a text for it.
        if (!faults.hasLoss()
                && entry != null
                && Shapes.identifier(entry.value().id()).isEmpty()) {
            faults.add(
                    entry.node().file(),
                    entry.node().pointer(),
                    entry.node().line(),
                    entry.node().column(),
                    "has no text " + key + " in text/en.json; write it there");
        }
    }
}
