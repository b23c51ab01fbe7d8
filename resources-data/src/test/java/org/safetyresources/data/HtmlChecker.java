package org.safetyresources.data;

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

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> faults = new ArrayList<>();

    HtmlChecker() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", this); // it is in the checker's jar
        validator.setUpValidatorAndParsers(this, true, false);
    }

    /** {@return what the checker says against a page, warnings included} */
    List<String> faults(String html) throws IOException, SAXException {
        faults.clear();
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(faults);
    }

    @Override
    public void warning(SAXParseException fault) {
        faults.add("warning: " + fault.getMessage());
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
