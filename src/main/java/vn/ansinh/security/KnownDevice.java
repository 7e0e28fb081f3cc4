package vn.ansinh.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A browser in which an officer has signed in is known by a signed cookie, so that nobody else's guessing makes it wait.
 * It opens nothing; a new password makes all devices unknown.
 */
@Component
class KnownDevice {

    static final String COOKIE = "ANSINH-DEVICE";
    private static final Duration KEPT = Duration.ofDays(180);

    private final SecurityKey key;
    private final OfficerAccounts accounts;

    KnownDevice(SecurityKey key, OfficerAccounts accounts) {
        this.key = key;
        this.accounts = accounts;
    }

    SignInDetails details(HttpServletRequest request, @Nullable String username, boolean basic) {
        String device = username == null ? null : of(request, username.strip());
        return new SignInDetails(network(request.getRemoteAddr()), device, basic);
    }

    void remember(HttpServletRequest request, HttpServletResponse response, OfficerDetails officer) {
        String known = of(request, officer.getUsername());
        String device = known == null ? UUID.randomUUID().toString() : known;
        ResponseCookie cookie = ResponseCookie.from(COOKIE, device + "." + signature(device, officer))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private @Nullable String of(HttpServletRequest request, String username) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", 2);
        return parts.length == 2
                        && accounts.load(username, false)
                                .filter(officer -> same(parts[1], signature(parts[0], officer)))
                                .isPresent()
                ? parts[0]
                : null;
    }

    private String signature(String device, OfficerDetails officer) {
        return key.sign("device", officer.getUsername() + "|" + officer.credentialVersion() + "|" + device);
    }

    private static boolean same(String given, String right) {
        return MessageDigest.isEqual(
                given.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                right.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The address itself, for IPv6 its /64: one customer has all of those. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            return bytes.length == 4
                    ? parsed.getHostAddress()
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                                    .getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
