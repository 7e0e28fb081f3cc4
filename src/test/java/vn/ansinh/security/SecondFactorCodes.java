package vn.ansinh.security;

import java.math.BigInteger;
import java.time.Clock;

/** An authenticator: reads the key as people type it, and shows the code. */
public final class SecondFactorCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SecondFactorCodes() {}

    /** The code of this moment. */
    public static String now(String key) {
        return Totp.code(secret(key), Totp.step(Clock.systemUTC().instant()));
    }

    static byte[] secret(String key) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : key.replaceAll("\\s", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        byte[] bytes = number.toByteArray();
        byte[] secret = new byte[Totp.SECRET_BYTES];
        int length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
        return secret;
    }
}
