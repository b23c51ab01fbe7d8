/**
 * The packaged data of {@code org.safetyresources}: put this module on the path, and {@code
 * SafetyCatalog.load()} finds it.
 *
 * @provides org.safetyresources.spi.PackProvider
 */
module org.safetyresources.data {
    requires transitive static org.jspecify;
    requires transitive org.safetyresources;

    exports org.safetyresources.data;

    provides org.safetyresources.spi.PackProvider with
            org.safetyresources.data.PackagedData;
}
