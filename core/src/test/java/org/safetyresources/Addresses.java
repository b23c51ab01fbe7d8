package org.safetyresources;

import java.util.stream.Stream;

/** Addresses for tests: those that no reader may be sent to, and those that are safe. */
final class Addresses {

    private Addresses() {}

    /** Addresses that are no link anywhere. */
    static Stream<String> hostile() {
        return Stream.of(
                // schemes
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "http://example.org/",
                "HTTPS://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "view-source:https://example.org/",
                "intent://example.org#Intent;end",
                "ws://example.org/",
                "https:example.org",
                "https:/example.org",
                "https:///example.org",
                "example.org",
                "help",
                "?page=help",
                "#help",
                "",
                " ",
                // other hosts in disguise
                "//example.org/",
                "///example.org/",
                "/\\example.org/",
                "\\\\example.org/",
                "/\t/example.org/",
                "/\n/example.org/",
                "/\u00A0/example.org",
                "/%5cexample.org/",
                "/%5Cexample.org/",
                "/%2fexample.org/",
                "/%2F%2Fexample.org/",
                "/.//example.org/",
                "/help/..//example.org/",
                "/help/%5c..%5cexample.org",
                "/help\\..\\example.org",
                "https://example.org\\@evil.example/",
                "https:\\\\example.org\\",
                // user information, ports, hosts that are none
                "https://user@example.org/",
                "https://user:password@example.org/",
                "https://example.org@evil.example/",
                "https://@example.org/",
                "https://example.org:443/",
                "https://example.org:/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://localhost/",
                "https://intranet/",
                "https://example.org./",
                "https://.example.org/",
                "https://exa_mple.org/",
                "https://-example.org/",
                "https://",
                // look-alike hosts
                "https://ex\u0430mple.org/",
                "https://example\u3002org/",
                "https://example.org\uFF0Fevil.example/",
                "https://xn--exmple-4uf.org/",
                "https://www.xn--exmple-4uf.org/",
                "https://XN--EXMPLE-4UF.org/",
                // tabs, lines and directions in the middle
                "https://example.org/\r\nSet-Cookie: a=b",
                "https://example.org/\t",
                "https://example.org/ ",
                " https://example.org/",
                "https://example.org/\u202Egpj",
                "https://example.org/\u0000",
                "/help\r\nSet-Cookie: a=b",
                "/help page",
                "/h\u00E9lp",
                "/help\u202Egpj",
                // markup
                "https://example.org/\"onmouseover=\"alert(1)",
                "https://example.org/<script>",
                "/help\"onmouseover=\"alert(1)",
                "/help><script>alert(1)</script>",
                // credentials, and escapes that are none
                "https://example.org/?password=secret",
                "https://example.org/?a=b&access_token=secret",
                "https://example.org/#token=secret",
                "https://example.org/?to=user@example.org",
                "https://example.org/%zz",
                "/help?token=secret",
                "/help?a=b&session_id=1",
                "/help#api_key=1",
                "/help%zz",
                "/help#a#b",
                // too long
                "https://example.org/" + "a".repeat(500),
                "/" + "a".repeat(500));
    }

    /** Numbers and mailboxes with more than a number or a mailbox in them. */
    static Stream<String> hostileContacts() {
        return Stream.of(
                "tel:",
                "tel:5",
                "tel:+44;phone-context=example.org",
                "tel:5550?body=a",
                "tel:*21*5550#",
                "tel:%2A21",
                "tel:55 50",
                "tel:5550\r\n5551",
                "tel:" + "1".repeat(16),
                "TEL:5550",
                "tel://5550",
                "sms:5550,5551",
                "sms:5550?body=a&body=b",
                "sms:5550?to=5551",
                "sms:5550;body=a",
                "sms:5550?body=a b",
                "sms:5550?body=<b>",
                "sms:?body=a",
                "mailto:",
                "mailto:a@example.org?bcc=b@example.org",
                "mailto:a@example.org?subject=a%0D%0Abcc:b@example.org",
                "mailto:a@example.org,b@example.org",
                "mailto:a@example.org%0D%0Ab",
                "mailto:a@example.org\r\nbcc:b",
                "mailto:a@b@example.org",
                "mailto:\"a\"@example.org",
                "mailto:a@localhost",
                "mailto:a@127.0.0.1",
                "mailto:a@[127.0.0.1]",
                "mailto:a@ex\u0430mple.org",
                "mailto://a@example.org",
                "MAILTO:a@example.org",
                "tel",
                "skype:a?call",
                "facetime:5550",
                "whatsapp://send?text=a");
    }

    static Stream<String> safe() {
        return Stream.concat(
                safeForAHost(),
                Stream.of(
                        "tel:112",
                        "tel:+15555550111",
                        "sms:5550",
                        "sms:+15555550111?body=HELP%20%26%20m%C3%A1s",
                        "mailto:a@example.org",
                        "mailto:a+b.c_d-e@mail.example.org"));
    }

    static Stream<String> safeForAHost() {
        return Stream.of(
                "https://example.org",
                "https://www.example-site.org/a/b?c=d&e=f#g",
                "https://example.org/?a&copy;=b&lt;script&gt;",
                "https://example.org/(a)'b*c_d!",
                "/",
                "/help",
                "/help/",
                "/en/help?from=chat&next=%2Fhome#report",
                "/@help",
                "/~a/b:c;d,e=(f)",
                "/?a",
                "/#a");
    }
}
