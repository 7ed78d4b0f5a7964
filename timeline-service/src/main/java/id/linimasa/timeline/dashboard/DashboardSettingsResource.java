package id.linimasa.timeline.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /dashboard/settings}: where the page finds the other services. */
@Path("/dashboard/settings")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardSettingsResource {
    private final DashboardSettings settings;

    public DashboardSettingsResource(DashboardConfiguration configuration) {
        settings = DashboardSettings.of(configuration);
    }

    @GET
    @Operation(hidden = true)
    public DashboardSettings settings() {
        return settings;
    }
}
