/**
 * The packaged data of {@code org.safetyresources}: put this module on the path, and {@code
 * SafetyCatalog.load()} finds it. The schemas of the format can be read from {@code
 * org/safetyresources/data/schema}.
 *
 * @provides org.safetyresources.spi.PackProvider
 */
@SuppressWarnings("opens") // javac sees the package empty: the schemas are no classes
module org.safetyresources.data {
    requires transitive static org.jspecify;
    requires transitive org.safetyresources;

    exports org.safetyresources.data;

    opens org.safetyresources.data.schema;

    provides org.safetyresources.spi.PackProvider with
            org.safetyresources.data.PackagedData;
}
