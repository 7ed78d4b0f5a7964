package id.linimasa.claims.contract;

import id.linimasa.claims.extraction.Extractor;

/** The extractor that made a statement. */
public record ExtractorVersion(String name, String version) {
    public static ExtractorVersion of(Extractor.Version version) {
        return new ExtractorVersion(version.name(), version.version());
    }
}
