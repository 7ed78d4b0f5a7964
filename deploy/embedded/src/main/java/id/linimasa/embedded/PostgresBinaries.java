package id.linimasa.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs, unpacked from the zonky jar for this operating system. */
record PostgresBinaries(Path directory) {
    /** Unpacks them, unless an earlier call has finished doing so. */
    static PostgresBinaries unpackInto(Path directory) throws IOException {
        Path done = directory.resolve("unpacked");
        if (!Files.exists(done)) {
            DeletedTree.delete(directory);
            Files.createDirectories(directory);
            try (InputStream archive = archive();
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, directory);
                }
            }
            Files.createFile(done);
        }
        return new PostgresBinaries(directory);
    }

    /** The path of one of the programs, such as {@code initdb}. */
    String command(String name) {
        return directory.resolve("bin").resolve(name).toAbsolutePath().toString();
    }

    private static InputStream archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-" + system + "-" + machine + ".txz";
        @Nullable InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("no PostgreSQL for this machine on the class path: " + name);
        }
        return found;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory.normalize())) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.resolveSibling("."));
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
