package org.safetyresources;

import java.nio.file.Path;

/**
 * The sample pack with guidance: for online harm to children, teens and parents, for picture blackmail to
 * teens and parents, and for two situations; and with a part of it in French.
 */
final class GuidancePack {

    private static final String GUIDANCE = """
            {"guidance": [
              {"id": "told-harm", "threat": "online-harm", "sources": ["made-up-guide"], "readers": [
                {"audience": "child", "signs": ["sad"], "steps": ["tell"], "avoid": ["no-copy"]},
                {"audience": "teen", "steps": ["tell"]},
                {"audience": "parent", "steps": ["tell"]}]},
              {"id": "told-blackmail", "threat": "picture-blackmail", "sources": ["made-up-study", "made-up-guide"],
               "readers": [
                {"audience": "teen", "signs": ["sad", "rush"], "steps": ["stop", "tell"],
                 "avoid": ["no-copy", "no-pay"]},
                {"audience": "parent", "steps": ["tell"], "avoid": ["no-copy"]}]}],
             "situations": [
              {"id": "told-happening", "situation": "happening-to-me", "readers": [
                {"audiences": ["child"], "steps": ["tell"]},
                {"audiences": ["teen", "parent"], "steps": ["no-copy", "tell"]}]}]}
            """;

    private static final String WORDS = """
            "guidance.online-harm.child": "Harm, for a child.",
                "guidance.online-harm.parent": "Harm, for a parent.",
                "guidance.online-harm.teen": "Harm, for a teen.",
                "guidance.picture-blackmail.parent": "Blackmail, for a parent.",
                "guidance.picture-blackmail.teen": "Blackmail, for a teen.",
                "sign.rush": "There is no time to think.",
                "sign.sad": "You feel sad.",
                "step.no-copy": "Do not copy.",
                "step.no-pay": "Do not pay.",
                "step.stop": "Stop answering.",
                "step.tell": "Tell someone.",
                "threat.online-harm.name": "Harm in plain words",
                "threat.picture-blackmail.name": "Blackmail in plain words",
                "fact.made-up-count""";

    /** Made from the English as it is, but for one, whose English has changed since. */
    private static final String FRENCH = """
            {"language": "fr", "madeBy": "a test", "review": "back-translated", "texts": {
              "step.tell": {"text": "En parler.", "english": "237ac069fe11"},
              "step.stop": {"text": "Ne plus répondre.", "english": "000000000000"},
              "threat.picture-blackmail.name":
                {"text": "Le chantage", "english": "f1afe3f3b277", "review": "reviewed", "madeBy": "a person"}}}
            """;

    private GuidancePack() {}

    static SamplePack writeTo(Path directory) {
        return SamplePack.writeTo(directory)
                .add("guidance.json", GUIDANCE)
                .replace("ids.txt", "us-adults-only\n", "told-blackmail\ntold-happening\ntold-harm\nus-adults-only\n")
                .replace("text/en.json", "\"fact.made-up-count", WORDS)
                .add("text/fr.json", FRENCH);
    }
}
