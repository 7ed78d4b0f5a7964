package id.linimasa.timeline.dashboard;

/**
 * What the page must be told.
 *
 * @param ingestUrl where articles are posted
 * @param claimsUrl where an extraction is tried
 */
public record DashboardSettings(String ingestUrl, String claimsUrl) {
    static DashboardSettings of(DashboardConfiguration configuration) {
        return new DashboardSettings(
                withoutSlash(configuration.ingestUrl().toString()),
                withoutSlash(configuration.claimsUrl().toString()));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
