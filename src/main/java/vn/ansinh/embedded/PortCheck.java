package vn.ansinh.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import vn.ansinh.shared.StartupProblem;

/** Tells a busy port at once, before a database server is started in vain. */
public final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 0);
        String address = environment.getProperty("server.address", "");
        InetSocketAddress wanted =
                address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(wanted);
        } catch (IOException failure) {
            throw new StartupProblem(
                    "Port " + port + " cannot be used (" + failure.getMessage() + ").",
                    "Stop the program that listens there, or set SERVER_PORT to another port.");
        }
    }
}
