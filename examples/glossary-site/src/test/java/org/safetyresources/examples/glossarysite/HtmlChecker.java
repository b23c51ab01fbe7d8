package org.safetyresources.examples.glossarysite;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, whose schema is compiled once for many pages. */
final class HtmlChecker implements ErrorHandler {

    /**
     * It says so of JSON-LD, which is data: HTML asks a policy about a script only once its type makes it one, and
     * browsers do the same. That no other script is there is tested elsewhere.
     */
    private static final String DATA_TAKEN_FOR_A_SCRIPT = "Inline script violates Content Security Policy";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> faults = new ArrayList<>();

    HtmlChecker() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this); // it is in the checker's jar
        validator.setUpValidatorAndParsers(this, true, false);
    }

    /** {@return what the checker says against a page at an address, warnings included} */
    List<String> faults(String address, String html) throws IOException, SAXException {
        faults.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId(address); // by which it knows what is of the same host
        validator.checkHtmlInputSource(source);
        return List.copyOf(faults);
    }

    @Override
    public void warning(SAXParseException fault) {
        if (!String.valueOf(fault.getMessage()).startsWith(DATA_TAKEN_FOR_A_SCRIPT)) {
            faults.add("warning: " + fault.getMessage());
        }
    }

    @Override
    public void error(SAXParseException fault) {
        faults.add("error: " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
        faults.add("fatal: " + fault.getMessage());
    }
}
