package vn.ansinh.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.shared.StartupProblem;

/** The server program needs a few system libraries that a slim machine may lack. */
final class MissingLibrary {

    private static final Pattern COMPLAINT = Pattern.compile("error while loading shared libraries: ([^:\\s]+)");

    /** What the server program links to, with Debian's package of each. */
    private static final Map<String, String> PACKAGES = Map.of(
            "libcrypt.", "libcrypt1",
            "libsystemd.", "libsystemd0",
            "libstdc++.", "libstdc++6",
            "libgcc_s.", "libgcc-s1",
            "libgcrypt.", "libgcrypt20",
            "liblzma.", "liblzma5",
            "libzstd.", "libzstd1",
            "liblz4.", "liblz4-1",
            "libcap.", "libcap2",
            "libaio.", "libaio1");

    private MissingLibrary() {}

    /** Starts the program once for its version: cheap, and it fails for this reason alone. */
    static void check(Path server, Path libraries) throws Exception {
        ProcessBuilder version = new ProcessBuilder(server.toString(), "--no-defaults", "--version");
        version.environment().put("LD_LIBRARY_PATH", libraries.toString());
        Process process = version.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw problem(output);
        }
    }

    static StartupProblem problem(String output) {
        Matcher complaint = COMPLAINT.matcher(output);
        if (!complaint.find()) {
            return new StartupProblem(
                    "The embedded database server does not run on this machine: " + output.strip(),
                    "Set ANSINH_DB_URL to a MySQL or MariaDB server.");
        }
        String library = complaint.group(1);
        String install = PACKAGES.entrySet().stream()
                .filter(entry -> library.startsWith(entry.getKey()))
                .map(entry -> "apt-get install " + entry.getValue())
                .findFirst()
                .orElse("apt-get install the package that holds " + library);
        return new StartupProblem("The embedded database server needs the system library " + library + ".", install);
    }
}
