package id.linimasa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deploy/test does about missing programs before it starts Maven; those that it calls are stand-ins that say how they were called. */
class DeployTestScriptTest {
    private static final String FAILS = "#!/bin/sh\nexit 1\n";

    @TempDir
    Path programs;

    @Test
    void installedComposeIsUsed() throws Exception {
        program("docker", FAILS);
        program("docker-compose", "#!/bin/sh\n");

        Run run = deployTest();

        assertThat(run.output()).isEqualTo("mvn -B -ntp verify -Pci\n");
        assertThat(run.exitStatus()).isZero();
    }

    @Test
    void rootInstallsMissingCompose() throws Exception {
        program("docker", FAILS);
        program("docker-compose", FAILS);
        program("id", "#!/bin/sh\necho 0\n");
        program("apt-get", "#!/bin/sh\necho apt-get \"$@\" >&2\n");

        Run run = deployTest();

        assertThat(run.output().lines())
                .containsExactly(
                        "deploy/test: installing docker-compose",
                        "apt-get update -qq",
                        "apt-get install -y -qq --no-install-recommends docker-compose",
                        "mvn -B -ntp verify -Pci");
    }

    @Test
    void plainUserIsToldWhatToInstall() throws Exception {
        program("docker", FAILS);
        program("docker-compose", FAILS);
        program("id", "#!/bin/sh\necho 1000\n");

        Run run = deployTest();

        assertThat(run.exitStatus()).isNotZero();
        assertThat(run.output().lines()).singleElement().asString().contains("apt-get install docker-compose");
    }

    @Test
    void failedInstallationEndsIt() throws Exception {
        program("docker", FAILS);
        program("docker-compose", FAILS);
        program("id", "#!/bin/sh\necho 0\n");
        program("apt-get", FAILS);

        Run run = deployTest();

        assertThat(run.exitStatus()).isNotZero();
        assertThat(run.output()).contains("could not be installed").doesNotContain("mvn");
    }

    private Run deployTest() throws Exception {
        program("mvn", "#!/bin/sh\necho mvn \"$@\"\n");
        program("kcat", "#!/bin/sh\n");
        program("chromium", "#!/bin/sh\n");
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", programs + ":" + System.getenv("PATH"));
        return Run.of(List.of("deploy/test", "-Pci"), environment);
    }

    private void program(String name, String script) throws Exception {
        Path file = Files.writeString(programs.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
