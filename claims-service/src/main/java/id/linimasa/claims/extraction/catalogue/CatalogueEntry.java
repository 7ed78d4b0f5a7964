package id.linimasa.claims.extraction.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A subject, or somebody who acts on subjects, known by name.
 *
 * @param id slug, stable across aliases and languages
 * @param owner id of the entry that owns it, or empty
 * @param place ISO 3166 code of the only place that it belongs to, or empty
 * @param aliases other names, in any language
 */
public record CatalogueEntry(String id, String name, Kind kind, String owner, String place, List<String> aliases) {
    public CatalogueEntry {
        aliases = List.copyOf(aliases);
    }

    /** What an entry is. */
    public enum Kind {
        /** A company or a platform that has offerings of its own. */
        COMPANY,
        /** A product, service, app or feature. */
        OFFERING,
        /** An activity or thing that rules are about: a tariff, a tax, an export. */
        ACTIVITY,
        /** A law, decree or programme of rules. */
        RULE,
        /** Who makes or applies rules. Never a subject. */
        AUTHORITY;

        /** The name in the catalogue file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }
}
