package vn.ansinh.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who asks, as limits count it: the address itself, for IPv6 its /64, since one customer has all of those. */
public final class ClientNetwork {

    private ClientNetwork() {}

    /** In hex; {@code ?} of what is no address. */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? HexFormat.of().formatHex(bytes)
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
