/**
 * Validated, versioned information about online child sexual exploitation and abuse: what the threats
 * are, where to report and where to get help.
 *
 * <p>Begin at {@link org.safetyresources.SafetyCatalog}. The data is in the module {@code
 * org.safetyresources.data}.
 *
 * @uses org.safetyresources.spi.PackProvider
 * @uses org.safetyresources.spi.PackSource
 */
module org.safetyresources {
    requires transitive static org.jspecify;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires tools.jackson.core;

    exports org.safetyresources;
    exports org.safetyresources.constraint;
    exports org.safetyresources.diff;
    exports org.safetyresources.model;
    exports org.safetyresources.page;
    exports org.safetyresources.query;
    exports org.safetyresources.render;
    exports org.safetyresources.spi;

    // Constraints stand on the fields of records, which are private.
    opens org.safetyresources.model to
            org.hibernate.validator;

    uses org.safetyresources.spi.PackProvider;
    uses org.safetyresources.spi.PackSource;
}
